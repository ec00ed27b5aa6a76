import { z } from 'zod';
import { dateOf, daysLater, localDate, type Instant, type LocalDate } from './calendar.ts';
import { restsOn } from './pause.ts';
import type { ProxyReport } from './proxy-report.ts';
import type { Report } from './report.ts';
import type { Round } from './round.ts';
import type { Subject } from './subject.ts';
import type { Wave } from './wave.ts';

/** A month, 'yyyy-mm'. */
export const monthSchema = z
  .string()
  .refine((text) => localDate.safeParse(`${text}-01`).success, 'not a month');
export type Month = string;

/**
 * What a day was for somebody, in one word. answered, help: they reported themselves · family, staff: somebody found out how
 * they are · paused: they rest · missed: asked, without an answer · waiting: the same today · not-asked · to-come.
 */
export const dayMark = z.enum([
  'answered',
  'help',
  'family',
  'staff',
  'paused',
  'missed',
  'waiting',
  'not-asked',
  'to-come',
]);
export type DayMark = z.infer<typeof dayMark>;

/** The days of a month, the first one first. */
export function datesOf(month: Month): LocalDate[] {
  const first = `${month}-01`;
  const dates = Array.from({ length: 31 }, (_, index) => daysLater(first, index));
  return dates.filter((date) => date.startsWith(month));
}

/** What is known of the days of a month. */
export interface MonthRecords {
  reports: Report[];
  proxies: ProxyReport[];
  /** Rounds that are longer ago than the wave remembers, as far as it is of interest whether there was one. */
  rounds: Round[];
}

/** A day of somebody, with when they first reported, or when somebody found out how they are. */
export interface MonthDay {
  date: LocalDate;
  mark: DayMark;
  at: Instant | null;
  /** Who found out. */
  by: string | null;
}

/** Each day of a month with its mark. */
export function daysIn(
  month: Month,
  subject: Subject,
  wave: Wave,
  { reports, proxies, rounds }: MonthRecords,
  today: LocalDate,
  timeZone: string,
): MonthDay[] {
  const asked = datesAsked(subject, wave, rounds, timeZone);
  return datesOf(month).map((date): MonthDay => {
    const report = reports.find((each) => each.date === date);
    if (report) return { date, mark: report.help ? 'help' : 'answered', at: report.firstAt, by: null };
    const vouch = proxies.find((each) => each.date === date)?.vouches.at(-1);
    if (vouch && vouch.by.role !== 'subject') {
      return { date, mark: vouch.by.role, at: vouch.at, by: vouch.by.name };
    }
    return { date, mark: unheardMark(subject, date, asked.has(date), today), at: null, by: null };
  });
}

function unheardMark(subject: Subject, date: LocalDate, wasAsked: boolean, today: LocalDate): DayMark {
  if (restsOn(subject, date)) return 'paused';
  if (date > today) return 'to-come';
  if (date < today) return wasAsked ? 'missed' : 'not-asked';
  if (wasAsked) return 'waiting';
  return subject.status === 'active' ? 'to-come' : 'not-asked';
}

/** The first day whose round the wave remembers; null where it remembers none. */
export function remembersFrom({ openings }: Wave, timeZone: string): LocalDate | null {
  const [oldest] = openings;
  return oldest ? dateOf(oldest.at, timeZone) : null;
}

/** The days on which somebody was asked. Who registers in the course of a day is asked from the next one on. */
function datesAsked(subject: Subject, wave: Wave, rounds: Round[], timeZone: string): Set<LocalDate> {
  const { rosterId, registeredAt, status, statusSince } = subject;
  const isLeftOut = (seq: number) =>
    wave.notAsked.some((each) => each.seq === seq && each.rosterIds.includes(rosterId));
  const remembered = wave.openings.filter(({ seq }) => !isLeftOut(seq)).map(({ at }) => dateOf(at, timeZone));
  const older = rounds.filter(({ notAsked }) => !notAsked.includes(rosterId)).map(({ date }) => date);
  const registeredOn = dateOf(registeredAt, timeZone);
  const blockedOn = status === 'blocked' ? dateOf(statusSince, timeZone) : null;
  const isAskable = (date: LocalDate) => date > registeredOn && (blockedOn === null || date <= blockedOn);
  return new Set([...remembered, ...older].filter(isAskable));
}
