import type { Letter } from '../../domain/letter.ts';
import { SAMPLE_MOMENT } from './sample-moment.ts';

const when = SAMPLE_MOMENT;

/** One of every letter to staff. */
export const everyLetter: { [Kind in Letter['kind']]: Letter } = {
  invitation: { kind: 'invitation', at: when },
  'new-password': { kind: 'new-password', at: when },
};
