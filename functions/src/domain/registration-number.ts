/**
 * The number a subject gets and hands to the family: 8 random digits and a check digit, shown as 1234-5678-9.
 * The check digit is Damm's (H. M. Damm, 2004): it finds every single wrong digit and every swap of two neighbours,
 * the two slips people make when they copy a number by hand.
 */
export type RegistrationNumber = string;

export const RANDOM_DIGITS = 8;

/** Completes 8 random digits to a registration number of 9. */
export function registrationNumber(digits: string): RegistrationNumber {
  return digits + damm(digits);
}

/** Reads a number typed in any width and with any separators; null where it is not one (length or check digit). */
export function readRegistrationNumber(typed: string): RegistrationNumber | null {
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  return digits.length === RANDOM_DIGITS + 1 && damm(digits) === 0 ? digits : null;
}

export function showRegistrationNumber(number: RegistrationNumber): string {
  return `${number.slice(0, 4)}-${number.slice(4, 8)}-${number.slice(8)}`;
}

const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The check digit of a number without one; 0 for a number that already carries its right one. */
function damm(digits: string): number {
  let interim = 0;
  for (const digit of digits) interim = Number(QUASIGROUP[interim]?.[Number(digit)]);
  return interim;
}
