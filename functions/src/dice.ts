import { randomInt, randomUUID } from 'node:crypto';
import type { Dice } from './actions/world.ts';

/** Chance that nobody can foresee: ids that are not guessed, digits that are. */
export const dice: Dice = {
  id: () => randomUUID().replaceAll('-', '').slice(0, 20),
  digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
};
