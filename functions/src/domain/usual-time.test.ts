import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf } from './calendar.ts';
import type { Report, SignKind } from './report.ts';
import { usualTime } from './usual-time.ts';

const ZONE = 'Asia/Tokyo';
const report = (time: string, firstKind: SignKind = 'tap'): Report => {
  const at = momentOf('2026-11-23', time, ZONE);
  return { date: '2026-11-23', firstAt: at, firstKind, lastAt: at, lastKind: firstKind, help: false };
};
const usual = (...times: string[]) =>
  usualTime(
    times.map((time) => report(time)),
    ZONE,
  );

test('from the first to the last answer, in steps of ten minutes', () => {
  expect(usual('07:12', '07:40', '08:29', '08:00', '07:30')).toEqual({ from: '07:10', to: '08:30' });
  expect(usual('07:10', '07:10', '07:10', '07:10', '07:10')).toEqual({ from: '07:10', to: '07:10' });
});

test('of ten answers the earliest and the latest are exceptions', () => {
  const habit = ['07:10', '07:20', '07:30', '07:40', '07:50', '08:00', '08:10', '08:20'];
  expect(usual('03:00', ...habit, '21:00')).toEqual({ from: '07:10', to: '08:20' });
});

test('four answers are no habit, five are; registering and coming back answered nothing', () => {
  expect(usual('07:00', '07:00', '07:00', '07:00')).toBeNull();
  const rest = ['registered', 'returned'].map((kind) => report('07:00', kind as SignKind));
  expect(
    usualTime([...['07:00', '07:00', '07:00', '07:00'].map((time) => report(time)), ...rest], ZONE),
  ).toBeNull();
});

test('whenever somebody answers, it lies within their answers, and their order does not matter', () => {
  const time = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map((n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.array(time, { minLength: 5, maxLength: 40 }), (times) => {
      const sorted = times.toSorted();
      const found = usual(...times);
      expect(found).toEqual(usual(...sorted));
      expect(found && found.from <= found.to).toBe(true);
      const median = sorted[Math.floor(sorted.length / 2)] ?? '';
      expect(found && found.from <= median && median <= found.to).toBe(true);
      expect(found && found.to >= (sorted[0] ?? '') && found.from <= (sorted.at(-1) ?? '')).toBe(true);
    }),
  );
});
