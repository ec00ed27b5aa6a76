import { expect, test } from 'vitest';
import { dateOf, daysBetween, daysLater, momentOf, nextMomentAt, timeOf, weekdayOf } from './calendar.ts';

const tokyo = 'Asia/Tokyo';
const at = (iso: string) => Date.parse(iso);

test('a moment is a day and a time of its municipality, whatever the machine’s zone', () => {
  expect(dateOf(at('2026-11-22T14:59:59Z'), tokyo)).toBe('2026-11-22');
  expect(dateOf(at('2026-11-22T15:00:00Z'), tokyo)).toBe('2026-11-23');
  expect(timeOf(at('2026-11-22T23:00:00Z'), tokyo)).toBe('08:00');
  expect(dateOf(at('2026-11-23T02:00:00Z'), 'America/New_York')).toBe('2026-11-22');
});

test('date and time make a moment', () => {
  expect(momentOf('2026-11-23', '08:00', tokyo)).toBe(at('2026-11-23T08:00:00+09:00'));
  expect(momentOf('2026-07-01', '08:00', 'America/New_York')).toBe(at('2026-07-01T12:00:00Z'));
});

test('the next 8:00 is later than now, never now', () => {
  const eight = at('2026-11-23T08:00:00+09:00');
  expect(nextMomentAt('08:00', eight - 1, tokyo)).toBe(eight);
  expect(nextMomentAt('08:00', eight, tokyo)).toBe(at('2026-11-24T08:00:00+09:00'));
});

test('days are counted over months, years and summer time', () => {
  expect(daysLater('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysLater('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
  expect(daysBetween('2026-11-23', '2026-11-22')).toBe(-1);
  expect(weekdayOf('2026-11-23')).toBe(1);
});
