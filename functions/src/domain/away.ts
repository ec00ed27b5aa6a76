import { z } from 'zod';
import { instant, type Instant } from './calendar.ts';
import type { Subject } from './subject.ts';
import type { Wave } from './wave.ts';

/** A time in which somebody had blocked the account: of the rounds that opened in it, both ends included, they were not asked. */
export const awaySchema = z.object({ fromAt: instant, throughAt: instant });

/** Times away that are remembered for the calendar: more than anybody has in earnest. */
export const AWAY_KEPT = 20;

/** The times away of somebody who is back at `at`: a return that is heard of late was not asked until then. */
export function awayUntil(
  { status, statusSince, away }: Subject,
  { openings }: Pick<Wave, 'openings'>,
  at: Instant,
): Subject['away'] {
  if (status !== 'blocked') return away;
  const throughAt = Math.max(at, openings.at(-1)?.at ?? 0);
  return [...away, { fromAt: statusSince, throughAt }].slice(-AWAY_KEPT);
}

/** Whether somebody had blocked the account at a moment. */
export function isAway({ status, statusSince, away }: Subject, at: Instant): boolean {
  if (status === 'blocked' && at >= statusSince) return true;
  return away.some(({ fromAt, throughAt }) => fromAt <= at && at <= throughAt);
}
