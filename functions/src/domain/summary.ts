import { hours, nextMomentAt, type Instant } from './calendar.ts';
import type { Settings } from './municipality.ts';

/** A summary that could not be sent in this time is left out: its numbers would be another part of the day's. */
export const SUMMARY_WORTH_SENDING = hours(2);

/** When a municipality next sums up its day for its staff; null where it does not. */
export function summaryAfter({ summaryTime, timeZone }: Settings, now: Instant): Instant | null {
  return summaryTime === null ? null : nextMomentAt(summaryTime, now, timeZone);
}
