import { expect, test } from 'vitest';
import { aMunicipality, firstWave } from '../testing/a-municipality.ts';
import { at } from '../testing/world-at.ts';
import { dueAt, settingsSchema } from './municipality.ts';
import { newWave } from './wave.ts';

const begun = aMunicipality('demo', at('2026-11-23 07:59'));
const { nextRoundAt } = firstWave(begun);

test.each([
  ['the next round', {}, nextRoundAt],
  ['the search for silence, where that is earlier', { nextAlertAt: nextRoundAt - 1 }, nextRoundAt - 1],
  ['the next round, where that is earlier', { nextAlertAt: nextRoundAt + 1 }, nextRoundAt],
  ['at once, while a round is being delivered', { delivering: { seq: 1, date: '2026-11-23', until: 9 } }, 0],
])('what is due next: %s', (_, state, moment) => {
  const later = { ...newWave('w2', '10:00', at('2026-11-23 07:59'), 'Asia/Tokyo') };
  const waves = [later, { ...firstWave(begun), ...state }];
  expect(dueAt({ ...begun, waves })).toBe(moment);
});

test.each([
  ['alertTime', '24:00', false],
  ['alertTime', '23:59', true],
  ['alertAfterRounds', 0, false],
  ['alertAfterRounds', 1, true],
  ['alertAfterRounds', 14, true],
  ['alertAfterRounds', 15, false],
])('the setting %s may be %s: %s', (setting, value, may) => {
  expect(settingsSchema.safeParse({ ...begun.settings, [setting]: value }).success).toBe(may);
});
