import { isSameKept, type KeptActor } from '../domain/actor.ts';
import type { Instant } from '../domain/calendar.ts';
import { STEPS_READ, type Step } from '../domain/timeline.ts';
import { isOnlyTwice } from '../domain/twice.ts';
import type { Town } from './town.ts';

/** Whether the same person has put the same step, with the same words, into a case within the last minute. */
export async function isSaidAlready(
  town: Town,
  alertId: string,
  said: { what: Step['what']; note?: string; by: KeptActor },
  now: Instant,
): Promise<boolean> {
  const steps = await town.stepsOf(alertId, STEPS_READ);
  return steps.some(
    ({ what, note, by, at }) =>
      what === said.what &&
      note === said.note &&
      by !== null &&
      isSameKept(by, said.by) &&
      isOnlyTwice({ at }, now),
  );
}
