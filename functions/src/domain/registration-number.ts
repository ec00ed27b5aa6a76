import { checkDigit } from './check-digit.ts';

/** The number a subject gets and hands to the family: 8 random digits and a check digit, shown as 1234-5678-9. */
export type RegistrationNumber = string;

export const RANDOM_DIGITS = 8;

/** Completes 8 random digits to a registration number of 9. */
export function registrationNumber(digits: string): RegistrationNumber {
  return digits + checkDigit(digits);
}

/** Reads a number typed in any width and with any separators; null where it is not one (length or check digit). */
export function readRegistrationNumber(typed: string): RegistrationNumber | null {
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  return digits.length === RANDOM_DIGITS + 1 && checkDigit(digits) === 0 ? digits : null;
}

export function showRegistrationNumber(number: RegistrationNumber): string {
  return `${number.slice(0, 4)}-${number.slice(4, 8)}-${number.slice(8)}`;
}
