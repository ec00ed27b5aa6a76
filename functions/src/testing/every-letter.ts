import type { Letter } from '../domain/letter.ts';
import { at } from './world-at.ts';

const when = at('2026-11-23 08:12');

/** One of every letter to staff. */
export const everyLetter: { [Kind in Letter['kind']]: Letter } = {
  invitation: { kind: 'invitation', at: when },
  'new-password': { kind: 'new-password', at: when },
};
