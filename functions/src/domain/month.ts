import { z } from 'zod';
import { dateOf, daysLater, localDate, type Instant, type LocalDate } from './calendar.ts';
import type { DayMark } from './day-mark.ts';
import type { ProxyReport } from './proxy-report.ts';
import type { Report } from './report.ts';
import { reportedDays } from './reported-days.ts';
import type { Round } from './round.ts';
import type { Subject } from './subject.ts';
import type { Wave } from './wave.ts';

/** A month, 'yyyy-mm'. */
export const monthSchema = z
  .string()
  .refine((text) => localDate.safeParse(`${text}-01`).success, 'not a month');
export type Month = string;

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

/** Each day of a month with its mark: the subject's own word, or else that of others. */
export function daysIn(
  month: Month,
  subject: Subject,
  wave: Wave,
  { proxies, ...own }: MonthRecords,
  today: LocalDate,
  timeZone: string,
): MonthDay[] {
  const days = reportedDays(datesOf(month), subject, wave, own, today, timeZone);
  return days.map(({ date, mark, firstAt }): MonthDay => {
    const vouch = proxies.find((each) => each.date === date)?.vouches.at(-1);
    if (firstAt === null && vouch && vouch.by.role !== 'subject') {
      return { date, mark: vouch.by.role, at: vouch.at, by: vouch.by.name };
    }
    return { date, mark, at: firstAt, by: null };
  });
}

/** The first day whose round the wave remembers; null where it remembers none. */
export function remembersFrom({ openings }: Wave, timeZone: string): LocalDate | null {
  const [oldest] = openings;
  return oldest ? dateOf(oldest.at, timeZone) : null;
}
