import { z } from 'zod';
import { ALERT_AFTER_ROUNDS_MAX } from './municipality.ts';

/** Rounds without a sign of life after which silence becomes an alert. */
export const roundsSchema = z.number().int().min(1).max(ALERT_AFTER_ROUNDS_MAX);

/** One N as it counts for one person: so many rounds (null: as many as the municipality says) of those after the `since`-th. */
const thresholdSchema = z.strictObject({
  rounds: roundsSchema.nullable(),
  since: z.number().int().nonnegative(),
});

/**
 * What somebody's silence is judged by, the present N last. Before it stand former ones that were greater: they count until
 * the present one has had rounds of its own, so that nobody is alarmed by rounds of before, and nobody later than before.
 */
export const thresholdsSchema = z.array(thresholdSchema).min(1);
export type Thresholds = z.infer<typeof thresholdsSchema>;

export const MUNICIPALITY_DECIDES: Thresholds = [{ rounds: null, since: 0 }];

/** The present N of somebody's own; null where the municipality's counts. */
export function ownThreshold(thresholds: Thresholds): number | null {
  return thresholds.at(-1)?.rounds ?? null;
}

/**
 * Somebody's thresholds when their own N becomes `rounds`, after the round `seq`, where the municipality's is `towns`. It
 * counts from the moment from which they have been judged by as few rounds: at once for a greater N, from now on for a
 * smaller one. Nothing changes where it is that already.
 */
export function withOwnThreshold(
  thresholds: Thresholds,
  rounds: number | null,
  towns: number,
  seq: number,
): Thresholds {
  if (rounds === ownThreshold(thresholds)) return thresholds;
  const former = thresholds.map(({ rounds: own, since }) => ({ rounds: own ?? towns, since }));
  const n = rounds ?? towns;
  const since = Math.min(seq, ...former.filter((each) => each.rounds <= n).map((each) => each.since));
  return [...former.filter((each) => each.rounds > n), { rounds, since }];
}

/** The thresholds of somebody whose rounds are counted anew, in another wave. */
export function countedAnew(thresholds: Thresholds): Thresholds {
  return [{ rounds: ownThreshold(thresholds), since: 0 }];
}
