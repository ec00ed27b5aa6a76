import { days, type Instant } from './calendar.ts';
import { checkDigit } from './check-digit.ts';
import type { Code } from './code.ts';
import { plainDashes, withoutCourtesy } from './japanese-text.ts';

/**
 * By this code, typed in a talk, a LINE account becomes that of a subject: 10 digits with a check digit, shown as
 * 12345-67890. It never begins with 0, as every telephone number does. Whoever finds one by guessing would read what an old
 * person answered: at 10,000 codes under way a try hits with 1 in 90,000, and a person has five tries a day (guessing.ts).
 */
export const LINKING_RANDOM_DIGITS = 9;

/** A letter goes out, and whoever helps comes by once a month. */
const COUNTS_FOR = days(60);

/** The code that random digits make. */
export function linkingCode(random: string, now: Instant): Code {
  const digits = `${1 + (Number(random[0]) % 9)}${random.slice(1)}`;
  return { digits: `${digits}${checkDigit(digits)}`, expiresAt: now + COUNTS_FOR };
}

/**
 * Reads a text that says ten digits and nothing else, in any width and with any separators; null where it says something
 * else. With a wrong digit they are no code (`isLinkingCode`).
 */
export function readLinkingCode(text: string): string | null {
  const said = withoutCourtesy(plainDashes(text.normalize('NFKC')));
  const typed = /^(?:(?:つなぐ)?番号[はが]?)?([\d\s\p{P}\p{S}]+)$/u.exec(said)?.[1] ?? '';
  const digits = typed.replace(/\D/g, '');
  return /^[1-9]\d{9}$/.test(digits) ? digits : null;
}

/** Whether the digits are right by their check digit. */
export function isLinkingCode(digits: string): boolean {
  return checkDigit(digits) === 0;
}

/** 12345-67890 */
export function showLinkingCode(digits: string): string {
  return `${digits.slice(0, 5)}-${digits.slice(5)}`;
}
