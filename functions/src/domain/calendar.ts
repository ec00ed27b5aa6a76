import { TZDate } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, formatISO } from 'date-fns';
import { z } from 'zod';

/** A moment: milliseconds since 1970-01-01T00:00:00Z, as LINE's `timestamp` is. The domain never asks what time it is. */
export type Instant = number;
export const instant = z.number().int().nonnegative();

/** A day as the municipality lives it, 'yyyy-mm-dd'. */
export type LocalDate = string;
export const localDate = z.iso.date();

/** A time of day as the municipality lives it, 'HH:mm'. */
export type LocalTime = string;
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => minutes(n * 60);
export const days = (n: number): number => hours(n * 24);

/** The day that a moment falls on in a time zone (IANA name). */
export function dateOf(at: Instant, zone: string): LocalDate {
  return formatISO(new TZDate(at, zone), { representation: 'date' });
}

/** The time of day that a moment shows on a clock in a time zone. */
export function timeOf(at: Instant, zone: string): LocalTime {
  return formatISO(new TZDate(at, zone), { representation: 'time' }).slice(0, 5);
}

/** The moment at which a clock in a time zone shows this date and time. */
export function momentOf(date: LocalDate, time: LocalTime, zone: string): Instant {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new TZDate(year, month - 1, day, hour, minute, zone).getTime();
}

/** The first moment strictly after `after` at which a clock in a time zone shows this time. */
export function nextMomentAt(time: LocalTime, after: Instant, zone: string): Instant {
  const today = dateOf(after, zone);
  const moment = momentOf(today, time, zone);
  return moment > after ? moment : momentOf(daysLater(today, 1), time, zone);
}

/** Minutes since midnight. */
export function minuteOfDay(time: LocalTime): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** A time of day some minutes later; after midnight it begins anew. */
export function laterTime(time: LocalTime, n: number): LocalTime {
  const minute = minuteOfDay(time) + n;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/** A date some days later, or earlier where `n` is negative. */
export function daysLater(date: LocalDate, n: number): LocalDate {
  return formatISO(addDays(startOfDay(date), n), { representation: 'date' });
}

/** Today and the days before it, today first. */
export function lastDays(today: LocalDate, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, index) => daysLater(today, -index));
}

/** How many days from one date to a later one; negative where it is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return differenceInCalendarDays(startOfDay(to), startOfDay(from));
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: LocalDate): number {
  return startOfDay(date).getDay();
}

const startOfDay = (date: LocalDate) => new TZDate(momentOf(date, '00:00', 'UTC'), 'UTC');
