import { dateOf, lastDays, type Instant, type LocalDate } from './calendar.ts';
import type { Round } from './round.ts';
import { standingOfToday, type TodaysRound } from './todays-round.ts';
import type { Wave } from './wave.ts';

/** A day of a wave: how its message stands, null where the wave did not ask anybody yet; and the round, where it had one. */
export interface DayOfWave {
  date: LocalDate;
  standing: TodaysRound | null;
  round: Round | null;
}

/**
 * The last days of a wave, today first, from all rounds there were on them. A day gone by without a round was skipped, unless
 * the wave began after it.
 */
export function roundsOfDays(
  wave: Wave,
  rounds: Round[],
  days: number,
  timeZone: string,
  now: Instant,
): DayOfWave[] {
  const today = dateOf(now, timeZone);
  const own = rounds.filter(({ waveId }) => waveId === wave.id);
  const first = own.find(({ seq }) => seq === 1);
  const hadBegun = (date: LocalDate) => wave.seq > 0 && (first === undefined || first.date < date);
  return lastDays(today, days).map((date) => {
    const round = own.find((each) => each.date === date) ?? null;
    if (date === today) return { date, round, standing: standingOfToday(wave, timeZone, now) };
    if (round) return { date, round, standing: round.deliveredAt === null ? 'delivering' : 'delivered' };
    return { date, round, standing: hadBegun(date) ? 'skipped' : null };
  });
}
