import { expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { at } from '../testing/world-at.ts';
import { changeSettings } from './change-settings.ts';
import { dayEndsAfter, endedDay, wavesThatAsked } from './day.ts';
import { dueAt } from './municipality.ts';

const evening = at('2026-11-23 20:00');
const tokyo = { timeZone: 'Asia/Tokyo' };
const town = aMunicipality('demo', evening, { sendTimes: ['08:00', '10:00'] });

test.each([
  ['a millisecond before midnight, at midnight', at('2026-11-24 00:00') - 1, at('2026-11-24 00:00')],
  ['at midnight, a day later', at('2026-11-24 00:00'), at('2026-11-25 00:00')],
])('a day ends %s', (_, now, ends) => expect(dayEndsAfter(tokyo, now)).toBe(ends));

test('the day that ends is the one before midnight', () => {
  expect(endedDay(town)).toBe('2026-11-23');
});

test('a municipality is due for it, and in another time zone at another moment', () => {
  expect(dueAt(town)).toBe(at('2026-11-24 00:00'));
  const away = changeSettings(town, { timeZone: 'Europe/Paris' }, evening);
  expect(away.dayEndsAt).toBe(Date.parse('2026-11-24T00:00:00+01:00'));
  // It is due and has not been counted yet.
  const later = changeSettings(town, { desk: '福祉課' }, at('2026-11-24 00:01'));
  expect(later.dayEndsAt).toBe(town.dayEndsAt);
});

test.each<[string, (string | null)[], string[]]>([
  ['both asked', ['2026-11-23', '2026-11-23'], ['w1', 'w2']],
  ['one skipped it', ['2026-11-22', '2026-11-23'], ['w2']],
  ['one never asked', [null, '2026-11-23'], ['w2']],
  ['nobody was asked', ['2026-11-22', null], []],
  ['one has asked again since', ['2026-11-23', '2026-11-24'], []],
])('a day is counted by the waves that asked on it: %s', (_, lastRounds, counted) => {
  const waves = town.waves.map((wave, index) => ({ ...wave, lastRoundOn: lastRounds[index] ?? null }));
  expect(wavesThatAsked({ ...town, waves }, '2026-11-23').map(({ id }) => id)).toEqual(counted);
});
