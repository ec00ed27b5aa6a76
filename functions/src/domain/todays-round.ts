import { z } from 'zod';
import { dateOf, minutes, momentOf, type Instant } from './calendar.ts';
import type { Wave } from './wave.ts';

/**
 * Where the day's message stands. scheduled: its moment is to come · late: its moment went by and it was not sent ·
 * delivering: LINE has not accepted it for everybody yet · delivered · skipped: it was too late for it today.
 */
export const todaysRound = z.enum(['scheduled', 'late', 'delivering', 'delivered', 'skipped']);
export type TodaysRound = z.infer<typeof todaysRound>;

/** The minute that opens rounds may come late, and a restart takes a few: only after this it is worth a warning. */
export const LATE_AFTER = minutes(10);

/** How a wave's message of today stands at a moment. */
export function standingOfToday(wave: Wave, timeZone: string, now: Instant): TodaysRound {
  const { delivering, nextRoundAt, lastRoundOn, sendTime } = wave;
  if (delivering) return 'delivering';
  if (now >= nextRoundAt + LATE_AFTER) return 'late';
  const today = dateOf(now, timeZone);
  if (lastRoundOn !== null && lastRoundOn >= today) return 'delivered';
  const sendAt = momentOf(today, sendTime, timeZone);
  // A wave that never asked anybody has not skipped a day: its service is about to begin.
  const stillToCome = nextRoundAt <= sendAt || now < sendAt || lastRoundOn === null;
  return stillToCome ? 'scheduled' : 'skipped';
}
