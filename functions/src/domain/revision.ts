import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** Counts how often staff have changed something: who changes it says which state of it they saw. */
export const revision = z.number().int().nonnegative();

/**
 * Refuses `changed-meanwhile` where somebody else has changed what was seen: nothing is overwritten silently. Not for what a
 * phone changes (a report, a case): those merge by their own rules.
 */
export function expectRevision(current: { revision: number }, seen: number): void {
  if (current.revision !== seen) throw new Refusal('changed-meanwhile');
}
