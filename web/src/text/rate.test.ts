import { expect, test } from 'vitest';
import { rateOf } from './rate.ts';

test.each([
  [10, 10, 100],
  [1000, 999, 99],
  [3, 1, 33],
  [10, 0, 0],
])('of %i asked, %i answered: %i percent', (asked, answered, percent) => {
  expect(rateOf({ date: '2026-11-24', numbers: { asked, answered } })).toBe(percent);
});

test('where nobody was asked there is no rate', () => {
  expect(rateOf({ date: '2026-11-24', numbers: null })).toBeNull();
  expect(rateOf({ date: '2026-11-24', numbers: { asked: 0, answered: 0 } })).toBeNull();
});
