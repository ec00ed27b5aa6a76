import { expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { at } from '../testing/world-at.ts';
import type { Municipality } from './municipality.ts';
import { openRound } from './round.ts';
import { standingOfToday } from './todays-round.ts';

const begun = aMunicipality('demo', at('2026-11-22 10:00'));
const askedYesterday = { ...begun, seq: 1, lastRoundOn: '2026-11-22' };

test.each<[string, string, Municipality]>([
  ['07:59:59.999', 'scheduled', askedYesterday],
  ['08:00', 'scheduled', askedYesterday],
  ['08:09:59.999', 'scheduled', askedYesterday],
  ['08:10', 'late', askedYesterday],
  ['08:10', 'late', begun],
])('at %s, unless it was opened, it is %s', (time, expected, municipality) => {
  expect(standingOfToday(municipality, at(`2026-11-23 ${time}`))).toBe(expected);
});

test('opened it is delivering, and delivered until the day is over', () => {
  const opened = openRound(askedYesterday, at('2026-11-23 08:00'))?.municipality ?? begun;
  expect(standingOfToday(opened, at('2026-11-23 08:01'))).toBe('delivering');
  const delivered = { ...opened, delivering: null };
  expect(standingOfToday(delivered, at('2026-11-23 23:59:59.999'))).toBe('delivered');
  expect(standingOfToday(delivered, at('2026-11-24 00:00'))).toBe('scheduled');
});

test('a day that was given up is skipped until it is over', () => {
  const givenUp = openRound(askedYesterday, at('2026-11-23 12:00'))?.municipality ?? begun;
  expect(standingOfToday(givenUp, at('2026-11-23 12:00'))).toBe('skipped');
  expect(standingOfToday(givenUp, at('2026-11-24 00:00'))).toBe('scheduled');
});

test('a municipality that begins after the hour has skipped nothing', () => {
  expect(standingOfToday(begun, at('2026-11-22 10:00'))).toBe('scheduled');
});
