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

/**
 * The check digit of a number without one; 0 for a number that already carries its right one. It is Damm's (H. M. Damm,
 * 2004): it finds every single wrong digit and every swap of two neighbours, the two slips people make when they copy a
 * number by hand.
 */
export function checkDigit(digits: string): number {
  let interim = 0;
  for (const digit of digits) interim = Number(QUASIGROUP[interim]?.[Number(digit)]);
  return interim;
}
