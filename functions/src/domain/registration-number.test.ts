import { expect, test } from 'vitest';
import { readRegistrationNumber, registrationNumber, showRegistrationNumber } from './registration-number.ts';

test('the check digit is Damm’s: 572 → 4', () => {
  expect(registrationNumber('00000572')).toBe('000005724');
});

test.each([
  ['1234-5678-', '1234-5678-'],
  ['１２３４－５６７８－', 'full width'],
  ['1234 5678 ', 'spaces'],
  ['番号は12345678', 'words around'],
])('is read from %s', (typed) => {
  const number = registrationNumber('12345678');
  expect(readRegistrationNumber(typed + number.slice(8))).toBe(number);
});

test('every single wrong digit and every swap of neighbours is refused', () => {
  const number = registrationNumber('40927315');
  for (let i = 0; i < 9; i++) {
    for (let d = 0; d < 10; d++) {
      const wrong = number.slice(0, i) + String(d) + number.slice(i + 1);
      expect(readRegistrationNumber(wrong)).toBe(wrong === number ? number : null);
    }
    const swapped = number.slice(0, i) + (number[i + 1] ?? '') + (number[i] ?? '') + number.slice(i + 2);
    if (i < 8 && number[i] !== number[i + 1]) expect(readRegistrationNumber(swapped)).toBeNull();
  }
});

test.each(['', '12345678', '1234567890', 'さくら'])('%j is no registration number', (typed) => {
  expect(readRegistrationNumber(typed)).toBeNull();
});

test('is shown in groups', () => {
  expect(showRegistrationNumber('123456789')).toBe('1234-5678-9');
});
