import { z } from 'zod';
import { isSameKept, keptActor, keptAs, type Actor } from './actor.ts';
import { instant, localDate, type Instant, type LocalDate } from './calendar.ts';
import { outcome, type Outcome } from './ending.ts';
import { isOnlyTwice } from './twice.ts';

/** More than a day has in earnest: what is older is not kept. */
const VOUCHES_KEPT = 20;

/**
 * What others said on a subject's behalf on one day, oldest first: who found out what, and when. It stands apart from the
 * subject's own report and is never shown or counted as a sign of life of theirs.
 */
export const proxyReportSchema = z.object({
  date: localDate,
  vouches: z.array(z.object({ at: instant, by: keptActor, outcome })).max(VOUCHES_KEPT),
});
export type ProxyReport = z.infer<typeof proxyReportSchema>;

/** Adds what somebody said to its day. The same by the same person within a minute is said once. */
export function withVouch(
  known: ProxyReport | null,
  date: LocalDate,
  by: Actor,
  what: Outcome,
  at: Instant,
): ProxyReport {
  const vouch = { at, by: keptAs(by), outcome: what };
  const vouches = known?.vouches ?? [];
  const isSaid = vouches.some(
    (each) => each.outcome === what && isSameKept(each.by, vouch.by) && isOnlyTwice(each, at),
  );
  if (known && isSaid) return known;
  return { date, vouches: [...vouches, vouch].toSorted((a, b) => a.at - b.at).slice(-VOUCHES_KEPT) };
}
