import { z } from 'zod';
import { daysLater, localDate, momentOf, type Instant, type LocalDate } from './calendar.ts';

/**
 * Failed tries of a day, of one LINE user or at one registration number. A birth date alone can be guessed: people of 65
 * to 100 share some 12,800 of them (13.6 bits). So both are limited: one person cannot try many numbers, and many persons
 * cannot try one.
 */
export const failuresSchema = z.object({ on: localDate, count: z.number().int().positive() });
export type Failures = z.infer<typeof failuresSchema>;

export const FAILURES_OF_A_PERSON = 5;
export const FAILURES_AT_A_NUMBER = 10;
/** Wrong codes for one recipient, of eight digits, typed in the console. */
export const FAILURES_AT_A_RECIPIENT = 10;

export function oneMore(failures: Failures | null, today: LocalDate): Failures {
  return { on: today, count: failuresOn(failures, today) + 1 };
}

/** Yesterday's failures count no more. */
export function failuresOn(failures: Failures | null, today: LocalDate): number {
  return failures?.on === today ? failures.count : 0;
}

/** When failures may be forgotten (TTL): their day is over then in every time zone. */
export function forgottenAt({ on }: Failures): Instant {
  return momentOf(daysLater(on, 2), '00:00', 'UTC');
}
