import { expect, test } from 'vitest';

import { dayOf, eraYearOf, shortTimeOf, timeOf } from './times.ts';

test('times are those of Tokyo, in the words used in Japan', () => {
  const morning = Date.parse('2026-11-22T23:05:00Z');
  expect(dayOf(morning)).toBe('11月23日（月）');
  expect(timeOf(morning)).toBe('午前8:05');
  expect(shortTimeOf(morning)).toBe('8:05');
  expect(eraYearOf(morning)).toBe('令和8年');
  expect(timeOf(Date.parse('2026-11-22T15:00:00Z'))).toBe('午前0:00');
  expect(timeOf(Date.parse('2026-11-23T03:30:00Z'))).toBe('午後0:30');
});
