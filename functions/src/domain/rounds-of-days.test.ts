import { expect, test } from 'vitest';
import { firstWave, aMunicipality } from '../testing/a-municipality.ts';
import { at } from '../testing/world-at.ts';
import type { Round } from './round.ts';
import { roundsOfDays } from './rounds-of-days.ts';
import type { Wave } from './wave.ts';

const ZONE = 'Asia/Tokyo';
const now = at('2026-11-24 09:00');
const round = (seq: number, date: string, more: Partial<Round> = {}): Round => ({
  waveId: 'w1',
  seq,
  date,
  openedAt: at(`${date} 08:00`),
  pending: [],
  deliveredAt: at(`${date} 08:01`),
  accepted: 9,
  notAsked: [],
  missed: null,
  ...more,
});
const wave = (more: Partial<Wave>): Wave => ({
  ...firstWave(aMunicipality('demo', at('2026-11-20 07:00'))),
  ...more,
});
const standings = (given: Wave, rounds: Round[]) =>
  roundsOfDays(given, rounds, 4, ZONE, now).map(({ standing }) => standing);

test('today comes first; each day has its own round, and no other wave’s', () => {
  const rounds = [round(6, '2026-11-23'), round(7, '2026-11-24'), round(3, '2026-11-22', { waveId: 'w2' })];
  const asked = wave({ seq: 7, lastRoundOn: '2026-11-24', nextRoundAt: at('2026-11-25 08:00') });
  const days = roundsOfDays(asked, rounds, 3, ZONE, now);
  expect(days.map(({ date, round: had }) => [date, had?.seq])).toEqual([
    ['2026-11-24', 7],
    ['2026-11-23', 6],
    ['2026-11-22', undefined],
  ]);
});

test('a day gone by without a round was skipped; one whose round LINE never took to the end is under way', () => {
  const asked = wave({ seq: 7, lastRoundOn: '2026-11-24', nextRoundAt: at('2026-11-25 08:00') });
  const rounds = [round(7, '2026-11-24'), round(6, '2026-11-22', { deliveredAt: null })];
  expect(standings(asked, rounds)).toEqual(['delivered', 'skipped', 'delivering', 'skipped']);
});

test('before its first round a wave skipped nothing', () => {
  const begun = wave({ seq: 2, lastRoundOn: '2026-11-24', nextRoundAt: at('2026-11-25 08:00') });
  const rounds = [round(2, '2026-11-24'), round(1, '2026-11-22')];
  expect(standings(begun, rounds)).toEqual(['delivered', 'skipped', 'delivered', null]);
  expect(standings(wave({ nextRoundAt: at('2026-11-25 08:00') }), [])).toEqual([
    'scheduled',
    null,
    null,
    null,
  ]);
});

test('a wave whose last round was long ago has skipped every day since', () => {
  const stopped = wave({ seq: 7, lastRoundOn: '2026-11-10', nextRoundAt: at('2026-11-11 08:00') });
  expect(standings(stopped, [])).toEqual(['late', 'skipped', 'skipped', 'skipped']);
});
