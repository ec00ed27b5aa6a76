import { expect, test } from 'vitest';
import { at } from '../testing/world-at.ts';
import { openRound as open } from './round.ts';
import { standingOfToday as standing } from './todays-round.ts';
import { newWave, type Wave } from './wave.ts';

const begun = newWave('w1', '08:00', at('2026-11-22 10:00'), 'Asia/Tokyo');
const openRound = (wave: Wave, now: number) => open(wave, 'Asia/Tokyo', now);
const standingOfToday = (wave: Wave, now: number) => standing(wave, 'Asia/Tokyo', now);
const askedYesterday = { ...begun, seq: 1, lastRoundOn: '2026-11-22' };

test.each<[string, string, Wave]>([
  ['07:59:59.999', 'scheduled', askedYesterday],
  ['08:00', 'scheduled', askedYesterday],
  ['08:09:59.999', 'scheduled', askedYesterday],
  ['08:10', 'late', askedYesterday],
  ['08:10', 'late', begun],
])('at %s, unless it was opened, it is %s', (time, expected, wave) => {
  expect(standingOfToday(wave, at(`2026-11-23 ${time}`))).toBe(expected);
});

test('opened it is delivering, and delivered until the day is over', () => {
  const opened = openRound(askedYesterday, at('2026-11-23 08:00'))?.wave ?? begun;
  expect(standingOfToday(opened, at('2026-11-23 08:01'))).toBe('delivering');
  const delivered = { ...opened, delivering: null };
  expect(standingOfToday(delivered, at('2026-11-23 23:59:59.999'))).toBe('delivered');
  expect(standingOfToday(delivered, at('2026-11-24 00:00'))).toBe('scheduled');
});

test('a day that was given up is skipped until it is over', () => {
  const givenUp = openRound(askedYesterday, at('2026-11-23 12:00'))?.wave ?? begun;
  expect(standingOfToday(givenUp, at('2026-11-23 12:00'))).toBe('skipped');
  expect(standingOfToday(givenUp, at('2026-11-24 00:00'))).toBe('scheduled');
});

test('a wave that begins after the hour has skipped nothing', () => {
  expect(standingOfToday(begun, at('2026-11-22 10:00'))).toBe('scheduled');
});
