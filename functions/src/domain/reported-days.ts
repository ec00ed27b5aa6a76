import { dateOf, daysLater, type LocalDate } from './calendar.ts';
import { restsOn } from './pause.ts';
import type { Report } from './report.ts';
import type { Subject } from './subject.ts';
import type { Wave } from './wave.ts';

/**
 * What a day was for somebody: answered · help, which is never "fine" · missed: asked, without an answer · waiting: the same
 * today · none: nobody asked them.
 */
export type DayMark = 'answered' | 'help' | 'missed' | 'waiting' | 'none';

/** The last days of somebody, today first, each with its mark and its first sign of life. */
export function reportedDays(
  reports: Report[],
  wave: Wave,
  subject: Pick<Subject, 'registeredAt' | 'rested' | 'pause'>,
  today: LocalDate,
  timeZone: string,
  count: number,
) {
  const registeredOn = dateOf(subject.registeredAt, timeZone);
  const asked = new Set(wave.openings.map(({ at }) => dateOf(at, timeZone)));
  const byDate = new Map(reports.map((report) => [report.date, report]));
  return Array.from({ length: count }, (_, index) => {
    const date = daysLater(today, -index);
    const report = byDate.get(date) ?? null;
    // Who registers in the course of a day is asked from the next one on.
    const wasAsked = asked.has(date) && date > registeredOn && !restsOn(subject, date);
    return { date, mark: markOf(report, wasAsked, date === today), firstAt: report?.firstAt ?? null };
  });
}

function markOf(report: Report | null, asked: boolean, isToday: boolean): DayMark {
  if (report) return report.help ? 'help' : 'answered';
  if (!asked) return 'none';
  return isToday ? 'waiting' : 'missed';
}
