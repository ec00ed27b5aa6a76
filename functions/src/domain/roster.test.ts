import { expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { join, leave, ROSTER_SIZE, rosterWithRoom, type Roster } from './roster.ts';

const empty: Roster = { id: 'r1', lineUserIds: [] };
const begun = aMunicipality('demo', 0);
const sizes = (...all: number[]) => ({
  ...begun,
  rosters: all.map((size, i) => ({ id: `r${i + 1}`, waveId: 'w1', size })),
});
const people = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`);

test('LINE takes 500 people a request', () => expect(ROSTER_SIZE).toBe(500));

test.each([
  ['the very first', [], 'r1'],
  ['the 499th', [498], 'r1'],
  ['the 500th', [499], 'r1'],
  ['the 501st', [500], 'r2'],
  ['the 502nd', [500, 1], 'r2'],
  ['the 1001st', [500, 500], 'r3'],
  ['somebody after a person left', [500, 499, 500], 'r2'],
  ['somebody after people left two rosters', [499, 3, 500], 'r1'],
  ['somebody after all had left', [0, 500], 'r1'],
])('%s joins', (_, all, id) => expect(rosterWithRoom(sizes(...all), 'w1')).toBe(id));

test('joining twice is joining once', () => {
  const [once, roster] = join(begun, 'w1', empty, 'hanako');
  expect(roster).toEqual({ id: 'r1', lineUserIds: ['hanako'] });
  expect(once.rosters).toEqual([{ id: 'r1', waveId: 'w1', size: 1 }]);
  expect(join(once, 'w1', roster, 'hanako')).toEqual([once, roster]);
});

test('leaving twice is leaving once, and only that person leaves', () => {
  const roster = { id: 'r2', lineUserIds: ['hanako', 'kiyoshi'] };
  const [once, left] = leave(sizes(500, 2), roster, 'hanako');
  expect(left.lineUserIds).toEqual(['kiyoshi']);
  expect(once.rosters).toEqual(sizes(500, 1).rosters);
  expect(leave(once, left, 'hanako')).toEqual([once, left]);
});

test('a roster fills up to its limit; a place that gets free is given away before a new roster begins', () => {
  let municipality = begun;
  let roster = empty;
  for (const person of people(ROSTER_SIZE)) {
    expect(rosterWithRoom(municipality, 'w1')).toBe('r1');
    [municipality, roster] = join(municipality, 'w1', roster, person);
  }
  expect(municipality.rosters).toEqual([{ id: 'r1', waveId: 'w1', size: ROSTER_SIZE }]);
  expect(rosterWithRoom(municipality, 'w1')).toBe('r2');
  [municipality, roster] = leave(municipality, roster, 'p250');
  expect(rosterWithRoom(municipality, 'w1')).toBe('r1');
  [municipality, roster] = join(municipality, 'w1', roster, 'newcomer');
  expect(roster.lineUserIds).toHaveLength(ROSTER_SIZE);
  expect(rosterWithRoom(municipality, 'w1')).toBe('r2');
});

test('each wave fills rosters of its own', () => {
  const [both] = join(sizes(3), 'w2', { id: 'r2', lineUserIds: [] }, 'hanako');
  expect(both.rosters).toEqual([
    { id: 'r1', waveId: 'w1', size: 3 },
    { id: 'r2', waveId: 'w2', size: 1 },
  ]);
  expect([rosterWithRoom(both, 'w1'), rosterWithRoom(both, 'w2'), rosterWithRoom(both, 'w3')]).toEqual([
    'r1',
    'r2',
    'r3',
  ]);
});
