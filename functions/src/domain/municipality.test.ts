import { expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { at } from '../testing/world-at.ts';
import { dueAt, seqAt, settingsSchema } from './municipality.ts';

const first = at('2026-11-23 08:00');
const second = at('2026-11-24 08:03');
const begun = aMunicipality('demo', first - 1);
const openings = [
  { seq: 1, at: first },
  { seq: 2, at: second },
];

test.each([
  ['before the first round', first - 1, 0],
  ['as the first opens', first, 1],
  ['a millisecond before the second', second - 1, 1],
  ['as the second opens', second, 2],
  ['long after', second + 1e9, 2],
])('a sign of life %s', (_, moment, seq) => {
  expect(seqAt({ ...begun, seq: 2, openings }, moment)).toBe(seq);
});

test('a sign of life older than the openings remembered counts for the round before them', () => {
  const later = openings.map((opening) => ({ ...opening, seq: opening.seq + 70 }));
  expect(seqAt({ ...begun, seq: 72, openings: later }, first - 1)).toBe(70);
  expect(seqAt({ ...begun, seq: 72, openings: later }, 0)).toBe(70);
});

test('before any round a sign of life counts for none', () => {
  expect(seqAt(begun, first)).toBe(0);
});

test.each([
  ['the next round', {}, begun.nextRoundAt],
  [
    'the search for silence, where that is earlier',
    { nextAlertAt: begun.nextRoundAt - 1 },
    begun.nextRoundAt - 1,
  ],
  ['the next round, where that is earlier', { nextAlertAt: begun.nextRoundAt + 1 }, begun.nextRoundAt],
  ['at once, while a round is being delivered', { delivering: { seq: 1, date: '2026-11-23', until: 9 } }, 0],
])('what is due next: %s', (_, state, moment) => expect(dueAt({ ...begun, ...state })).toBe(moment));

test.each([
  ['sendTime', '19:59', true],
  ['sendTime', '20:00', false],
  ['sendTime', '8:00', false],
  ['alertTime', '24:00', false],
  ['alertTime', '23:59', true],
  ['alertAfterRounds', 0, false],
  ['alertAfterRounds', 1, true],
  ['alertAfterRounds', 14, true],
  ['alertAfterRounds', 15, false],
])('the setting %s may be %s: %s', (setting, value, may) => {
  expect(settingsSchema.safeParse({ ...begun.settings, [setting]: value }).success).toBe(may);
});
