import type { LocalDate } from './calendar.ts';
import type { Round } from './round.ts';

/** How many people, of all waves, had missed exactly 1, 2 … rounds in a row when silence was looked for on a day. */
export interface SilentDay {
  date: LocalDate;
  missed: number[];
}

/** The days of some rounds, in order; those on which nothing was counted are left out. */
export function silencesByDay(rounds: Pick<Round, 'date' | 'missed'>[]): SilentDay[] {
  const counted = rounds.flatMap(({ date, missed }) => (missed === null ? [] : [{ date, missed }]));
  return [...Map.groupBy(counted, ({ date }) => date)]
    .map(([date, ofDay]) => ({ date, missed: ofDay.map(({ missed }) => missed).reduce(added) }))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

const added = (a: number[], b: number[]) => a.map((count, index) => count + (b[index] ?? 0));

/**
 * How many would have become a case on a day with N = `n`: who had missed exactly so many. For an N greater than the one that
 * counted it is the least: whoever was alarmed about may have been reminded by it.
 */
export function casesWith(n: number, { missed }: SilentDay): number {
  return missed[n - 1] ?? 0;
}
