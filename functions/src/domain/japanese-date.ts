import type { LocalDate } from './calendar.ts';

/**
 * First days as the law has them. Meiji was proclaimed on 1868-10-23 and counted from the new year of the old calendar,
 * 1868-01-25. Before 1873 months were lunar; nobody alive needs those dates, so they are reckoned as Gregorian ones.
 */
export const ERAS = [
  { name: '令和', letter: 'r', starts: '2019-05-01' },
  { name: '平成', letter: 'h', starts: '1989-01-08' },
  { name: '昭和', letter: 's', starts: '1926-12-25' },
  { name: '大正', letter: 't', starts: '1912-07-30' },
  { name: '明治', letter: 'm', starts: '1868-01-25' },
] as const;

export type EraName = (typeof ERAS)[number]['name'];

/** The first day that has an era. */
export const FIRST_DAY: LocalDate = '1868-01-25';

/** `yyyy-mm-dd` for a year, month and day; undefined when there is no such day. */
export function dateFrom(year: number, month: number, day: number): LocalDate | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lastDay = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (!(year >= 0 && year <= 9999 && day >= 1 && day <= lastDay)) return undefined;
  return [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-');
}

/** The western year of an era's year, whether or not the era lasted that long. */
export function westernYear(era: EraName, yearOfEra: number): number {
  const starts = ERAS.find(({ name }) => name === era)?.starts ?? FIRST_DAY;
  return yearOf(starts) + yearOfEra - 1;
}

/** The era of a day; undefined before 1868-01-25. */
export function eraOf(date: LocalDate): EraName | undefined {
  return ERAS.find(({ starts }) => starts <= date)?.name;
}

/** 昭和13年4月5日; a day before the eras in its western form. */
export function eraReading(date: LocalDate): string {
  const era = ERAS.find(({ starts }) => starts <= date);
  if (!era) return westernReading(date);
  return eraDate(era.name, yearOf(date) - yearOf(era.starts) + 1, monthAndDay(date));
}

/** 昭和13年4月5日（1938年4月5日）. */
export function showDate(date: LocalDate): string {
  return eraOf(date) ? `${eraReading(date)}（${westernReading(date)}）` : westernReading(date);
}

/** A day in the words of a given era, even one that had ended: 昭和64年1月8日. */
export function readingInEra(date: LocalDate, era: EraName): string {
  return eraDate(era, yearOf(date) - westernYear(era, 1) + 1, monthAndDay(date));
}

/** The same day so many years later, earlier when negative; 28 February where there is no 29th. */
export function yearsFrom(date: LocalDate, years: number): LocalDate {
  const year = yearOf(date) + years;
  return dateFrom(year, Number(date.slice(5, 7)), Number(date.slice(8))) ?? `${year}-02-28`;
}

function westernReading(date: LocalDate): string {
  return `${yearOf(date)}年${monthAndDay(date)}`;
}

function eraDate(era: EraName, yearOfEra: number, rest: string): string {
  return `${era}${yearOfEra === 1 ? '元' : yearOfEra}年${rest}`;
}

function monthAndDay(date: LocalDate): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
