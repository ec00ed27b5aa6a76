import { expect, test } from 'vitest';
import { plannedDay } from './planned-day.ts';

const day = (sendTime: string, alertTime: string, reminderTime: string | null = null) =>
  plannedDay({ alertTime, reminderTime }, sendTime);

test.each([
  ['12:30', '08:00', '12:30'],
  ['09:00', '08:00', '09:00'],
  ['08:59', '08:00', '09:00'],
  ['07:00', '19:59', '20:59'],
])('looked for at %s, asked at %s: it is looked for at %s', (alertTime, sendTime, looksAt) => {
  expect(day(sendTime, alertTime)).toEqual({ asksAt: sendTime, remindsAt: null, looksAt });
});

test.each([
  ['11:00', '11:00'],
  ['08:01', '08:01'],
  ['08:00', null],
  ['07:59', null],
  [null, null],
])('asked at 08:00, a reminder at %s comes at %s', (reminderTime, remindsAt) => {
  expect(day('08:00', '12:30', reminderTime).remindsAt).toBe(remindsAt);
});
