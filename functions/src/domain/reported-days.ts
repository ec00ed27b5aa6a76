import { askedDays, isToBeAsked } from './asked-days.ts';
import type { Instant, LocalDate } from './calendar.ts';
import type { OwnMark } from './day-mark.ts';
import { restsOn } from './pause.ts';
import type { Report } from './report.ts';
import type { Round } from './round.ts';
import type { Subject } from './subject.ts';
import type { Wave } from './wave.ts';

/** A day of somebody by their own report: its mark, and its first sign of life. */
export interface ReportedDay {
  date: LocalDate;
  mark: OwnMark;
  firstAt: Instant | null;
}

/**
 * Days of somebody, in the order of the dates, by the reports of these days. `rounds`: those that are longer ago than the wave
 * remembers, as far as it is of interest whether there was one.
 */
export function reportedDays(
  dates: LocalDate[],
  subject: Subject,
  wave: Wave,
  { reports, rounds }: { reports: Report[]; rounds: Round[] },
  today: LocalDate,
  timeZone: string,
): ReportedDay[] {
  const asked = askedDays(subject, wave, rounds, today, timeZone);
  const isToCome = isToBeAsked(subject, wave, today, timeZone);
  const unheard = (date: LocalDate): OwnMark => {
    if (restsOn(subject, date)) return 'paused';
    if (date > today) return 'to-come';
    if (asked.has(date)) return date === today ? 'waiting' : 'missed';
    return date === today && isToCome ? 'to-come' : 'not-asked';
  };
  const byDate = new Map(reports.map((report) => [report.date, report]));
  return dates.map((date) => {
    const report = byDate.get(date);
    if (!report) return { date, mark: unheard(date), firstAt: null };
    return { date, mark: report.help ? 'help' : 'answered', firstAt: report.firstAt };
  });
}
