import { describe, expect, test } from 'vitest';
import { guardRails, isRefused } from './guard-rails.ts';

const rails = (sendTimes: string[], alertTime = '12:30', reminderTime: string | null = null) =>
  guardRails({ alertTime, reminderTime }, sendTimes);
const codes = (...given: Parameters<typeof rails>) => rails(...given).map(({ code }) => code);

test('the usual day has none, with one send time or several', () => {
  expect(rails(['08:00'])).toEqual([]);
  expect(rails(['10:00', '08:00'], '12:30', '11:00')).toEqual([]);
});

describe('a reminder', () => {
  test.each([
    ['at the message itself', '08:00', ['reminder-of-no-use']],
    ['a minute after it', '08:01', []],
    ['a minute before the search', '12:29', []],
    ['at the search', '12:30', ['reminder-of-no-use']],
  ])('%s', (_when, reminderTime, expected) => {
    expect(codes(['08:00'], '12:30', reminderTime)).toEqual(expected);
  });

  test('that is of use to nobody may not be set, and says between when it is', () => {
    const [rail] = rails(['10:00', '08:00'], '12:30', '07:00');
    expect(rail).toEqual({ code: 'reminder-of-no-use', after: '08:00', before: '12:30' });
    expect(rail && isRefused(rail)).toBe(true);
  });

  test('that some do not get may be set; who does not get it is said', () => {
    const found = rails(['08:00', '11:00', '11:30'], '14:00', '11:00');
    expect(found).toEqual([
      { code: 'not-reminded', sendTime: '11:00' },
      { code: 'not-reminded', sendTime: '11:30' },
    ]);
    expect(found.some(isRefused)).toBe(false);
  });
});

describe('the search for silence', () => {
  test.each([
    ['an hour after the message', '09:00', ['little-time']],
    ['a minute less', '08:59', ['looked-for-later']],
    ['a minute less than two hours', '09:59', ['little-time']],
    ['two hours', '10:00', []],
  ])('%s', (_when, alertTime, expected) => {
    expect(codes(['08:00'], alertTime)).toEqual(expected);
  });

  test('later than set: it says for whom, and when', () => {
    expect(rails(['08:00', '12:00'])).toEqual([{ code: 'looked-for-later', sendTime: '12:00', at: '13:00' }]);
  });

  test.each([
    ['20:59', []],
    ['21:00', ['alarms-at-night']],
  ])('at %s', (alertTime, expected) => expect(codes(['08:00'], alertTime)).toEqual(expected));
});

test.each([
  ['05:59', ['asks-at-night']],
  ['06:00', []],
])('a message at %s', (sendTime, expected) => expect(codes([sendTime])).toEqual(expected));
