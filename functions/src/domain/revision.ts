import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** Counts how often something was changed, by staff or by the person it is about: who changes it says which state they saw. */
export const revision = z.number().int().nonnegative();

/** The revision that a change made; null where nothing was different, so that there is nothing to take back. */
export const madeRevision = revision.nullable();
export type MadeRevision = z.infer<typeof madeRevision>;

/**
 * Refuses `changed-meanwhile` where somebody else has changed what was seen: nothing is overwritten silently. Not for
 * what happens by itself (a report, a case): that merges by its own rules.
 */
export function expectRevision(current: { revision: number }, seen: number): void {
  if (current.revision !== seen) throw new Refusal('changed-meanwhile');
}
