import { z } from 'zod';
import { dateOf, localDate, nextMomentAt, type Instant, type LocalDate } from './calendar.ts';
import type { Municipality, Settings } from './municipality.ts';
import type { Wave } from './wave.ts';

/** A day gone by, in numbers that lead back to nobody. */
export const daySchema = z.object({
  date: localDate,
  /** Active people of the waves that had a round that day, as many as there were when the day ended. */
  asked: z.number().int().nonnegative(),
  /** Of those, whom we knew to be alive since that round. */
  answered: z.number().int().nonnegative(),
});
export type Day = z.infer<typeof daySchema>;

/** When the day that a moment belongs to ends: it is counted then. */
export function dayEndsAfter({ timeZone }: Pick<Settings, 'timeZone'>, now: Instant): Instant {
  return nextMomentAt('00:00', now, timeZone);
}

/** The day that is to be counted. */
export function endedDay({ dayEndsAt, settings }: Municipality): LocalDate {
  return dateOf(dayEndsAt - 1, settings.timeZone);
}

/**
 * The waves by which a day is counted: those that had a round on it. None where a later round has been opened: who answered
 * that one cannot be told any more from who answered on the day, and no number is better than a wrong one.
 */
export function wavesThatAsked({ waves }: Municipality, date: LocalDate): Wave[] {
  const isPassed = waves.some(({ lastRoundOn }) => lastRoundOn !== null && lastRoundOn > date);
  return isPassed ? [] : waves.filter(({ lastRoundOn }) => lastRoundOn === date);
}
