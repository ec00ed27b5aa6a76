import { expect, test } from 'vitest';
import { casesWith, silencesByDay } from './silence-history.ts';

const round = (date: string, missed: number[] | null) => ({ date, missed });

test('the rounds of a day are added, whatever their wave; days in order; what was not counted is left out', () => {
  const days = silencesByDay([
    round('2026-11-24', [3, 1]),
    round('2026-11-23', [2, 0]),
    round('2026-11-23', [1, 1]),
    round('2026-11-22', null),
    round('2026-11-24', null),
  ]);
  expect(days).toEqual([
    { date: '2026-11-23', missed: [3, 1] },
    { date: '2026-11-24', missed: [3, 1] },
  ]);
  expect(silencesByDay([])).toEqual([]);
});

test.each([
  [1, 5],
  [2, 2],
  [3, 0],
])('with N = %i there would have been %i cases: who had missed exactly so many', (n, cases) => {
  expect(casesWith(n, { date: '2026-11-23', missed: [5, 2] })).toBe(cases);
});
