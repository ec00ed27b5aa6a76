import type { LiffAnswer } from 'functions/contract/liff.ts';
import { showRegistrationNumber } from 'functions/domain/registration-number.ts';
import { family as say } from '../text/family.ts';

/** How the family sees somebody: by name, or by number. */
export const labelText = (label: LiffAnswer<'family.subject'>['label']): string =>
  'name' in label ? say.name(label.name) : say.number(showRegistrationNumber(label.number));
