import { daysLater, minutes, momentOf, type LocalDate } from '../../functions/src/domain/calendar.ts';
import { ALERT_AFTER_ROUNDS_MAX, type Settings } from '../../functions/src/domain/municipality.ts';
import type { Round } from '../../functions/src/domain/round.ts';
import type { Resident } from './people.ts';

/** What somebody forgot in the last days would still show in who is silent today, and that is `silentFor`. */
const NOBODY_FORGOT_LATELY = 4;

/** The rounds, 1 to `seq`, that somebody answered. */
export function answeredRounds({ silentFor, forgot }: Resident, seq: number): number[] {
  const all = Array.from({ length: Math.max(seq - silentFor, 0) }, (_, index) => index + 1);
  return all.filter((round) => round > seq - NOBODY_FORGOT_LATELY || !forgot(round - 1));
}

/** The rounds of a wave as they went until the day before `today`: LINE took them all, in half a minute. */
export function pastRounds(
  waveId: string,
  people: Resident[],
  seq: number,
  { timeZone }: Settings,
  today: LocalDate,
): Round[] {
  const answered = people.map((who) => new Set(answeredRounds(who, seq)));
  return Array.from({ length: seq }, (_, index): Round => {
    const date = daysLater(today, index - seq);
    const openedAt = momentOf(date, '08:00', timeZone);
    return {
      waveId,
      seq: index + 1,
      date,
      openedAt,
      pending: [],
      deliveredAt: openedAt + minutes(0.5),
      accepted: people.length,
      notAsked: [],
      missed: missedBy(index + 1, answered),
    };
  });
}

/** How many had missed 1, 2 … rounds in a row with a round, this one included. Everybody answered before the first. */
function missedBy(round: number, answered: Set<number>[]): number[] {
  const missed = Array<number>(ALERT_AFTER_ROUNDS_MAX).fill(0);
  for (const rounds of answered) {
    let inARow = 0;
    while (inARow < round && !rounds.has(round - inARow)) inARow++;
    if (inARow > 0 && inARow <= missed.length) missed[inARow - 1] = (missed[inARow - 1] ?? 0) + 1;
  }
  return missed;
}
