import { dateOf, days, daysLater, momentOf, nextMomentAt, type Instant, type LocalDate } from './calendar.ts';
import type { Municipality } from './municipality.ts';
import type { Wave } from './wave.ts';

/** What LINE says of a month: messages that may be sent, null where there is no limit, and that were sent. Replies are free. */
export interface Quota {
  limit: number | null;
  used: number;
}

export interface QuotaForecast {
  /** What the rounds until the end of the month need: a message for everybody who is asked. */
  rounds: number;
  /** What everything else will need, if it goes on as it did this month: alarms, reminders, what staff send by hand. */
  others: number;
  /** When no message is left; null where they last. */
  runsOutAt: Instant | null;
  /** When the next month of LINE begins. */
  resetsAt: Instant;
}

/** LINE counts by months in Japan, wherever the municipality is. */
const LINES_TIME_ZONE = 'Asia/Tokyo';

/** The first day of the month that LINE counts in at a moment. */
export function firstOfMonth(now: Instant): LocalDate {
  return `${dateOf(now, LINES_TIME_ZONE).slice(0, 7)}-01`;
}

/** How far the messages of the month go. `asked`: how many of those that were sent were rounds. */
export function quotaForecast(
  municipality: Municipality,
  { limit, used }: Quota,
  asked: number,
  now: Instant,
): QuotaForecast {
  const first = firstOfMonth(now);
  const resetsAt = momentOf(firstOfNext(first), '00:00', LINES_TIME_ZONE);
  const daysGone = Math.max((now - momentOf(first, '00:00', LINES_TIME_ZONE)) / days(1), 1);
  const othersADay = Math.max(used - asked, 0) / daysGone;
  const othersUntil = (at: Instant) => Math.round(((at - now) / days(1)) * othersADay);

  const toCome = municipality.waves
    .flatMap((wave) =>
      momentsOf(wave, municipality, now, resetsAt).map((at) => ({
        at,
        people: peopleOf(municipality, wave),
      })),
    )
    .toSorted((a, b) => a.at - b.at);
  let rounds = 0;
  let runsOutAt: Instant | null = null;
  for (const { at, people } of [...toCome, { at: resetsAt - 1, people: 0 }]) {
    rounds += people;
    if (limit !== null && used + rounds + othersUntil(at) > limit) runsOutAt ??= at;
  }
  return { rounds, others: othersUntil(resetsAt), runsOutAt, resetsAt };
}

const firstOfNext = (first: LocalDate) => `${daysLater(first, 31).slice(0, 7)}-01`;

/** Everybody who is on a roster of the wave is asked. */
function peopleOf({ rosters }: Municipality, { id }: Wave): number {
  return rosters.reduce((sum, { waveId, size }) => (waveId === id ? sum + size : sum), 0);
}

/** When the rounds of a wave will be sent before `end`; one that is late now, at once. */
function momentsOf(
  { nextRoundAt, sendTime }: Wave,
  { settings }: Municipality,
  now: Instant,
  end: Instant,
): Instant[] {
  const moments: Instant[] = [];
  for (let at = Math.max(nextRoundAt, now); at < end; at = nextMomentAt(sendTime, at, settings.timeZone)) {
    moments.push(at);
  }
  return moments;
}
