import { describe, expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { aSubject } from '../testing/a-subject.ts';
import { at } from '../testing/world-at.ts';
import { isSilent, missedRounds, silentSince, silentThrough } from './silence.ts';

const afterRound = (seq: number, alertAfterRounds = 2) => ({
  ...aMunicipality('demo', at('2026-11-23 07:00'), { alertAfterRounds }),
  seq,
});

test.each([
  ['as many as there were since the last sign of life', [], 3],
  ['less one that LINE did not take for the own roster', [{ seq: 9, rosterIds: ['r1', 'r2'] }], 2],
  ['not less one of other rosters', [{ seq: 9, rosterIds: ['r2', 'r11'] }], 3],
  ['not less one from before the last sign of life', [{ seq: 6, rosterIds: ['r1'] }], 3],
  ['not less the very one that was answered', [{ seq: 7, rosterIds: ['r1'] }], 3],
  ['less the first after it', [{ seq: 8, rosterIds: ['r1'] }], 2],
  ['none where none was asked', [8, 9, 10].map((seq) => ({ seq, rosterIds: ['r1'] })), 0],
])('missed rounds: %s', (_, notAsked, expected) => {
  const municipality = { ...afterRound(10), notAsked };
  expect(missedRounds(municipality, aSubject('s', { answeredThrough: 7 }))).toBe(expected);
});

test('nobody misses a round before the first', () => {
  expect(missedRounds(afterRound(0), aSubject('s'))).toBe(0);
  expect(isSilent(afterRound(0, 1), aSubject('s'))).toBe(false);
});

describe.each([1, 2, 14])('N = %i', (n) => {
  const municipality = afterRound(20, n);
  const missing = (rounds: number) => aSubject('s', { answeredThrough: 20 - rounds });

  test.each([
    [n - 1, false],
    [n, true],
    [n + 1, true],
  ])('%i missed: silent is %s', (rounds, silent) => {
    expect(isSilent(municipality, missing(rounds))).toBe(silent);
  });

  test('a round not asked makes the N-th missed one the next', () => {
    const broken = { ...municipality, notAsked: [{ seq: 20, rosterIds: ['r1'] }] };
    expect(isSilent(broken, missing(n))).toBe(false);
    expect(isSilent(broken, missing(n + 1))).toBe(true);
  });

  test('the search looks as far as the first who can be silent, and no further', () => {
    expect(silentThrough(municipality)).toBe(missing(n).answeredThrough);
    expect(missing(n - 1).answeredThrough).toBeGreaterThan(silentThrough(municipality));
  });

  test('who blocked the account, or has an open alert, is not looked for', () => {
    for (const more of [{ status: 'blocked', alertId: null } as const, { alertId: 'a' }]) {
      const subject = { ...missing(n), ...more };
      expect(silentSince(subject)).toBeNull();
      expect(isSilent(municipality, subject)).toBe(false);
    }
    expect(silentSince(missing(n))).toBe(20 - n);
  });
});

test('who never answered a round is found: round 0 is not "none"', () => {
  expect(silentSince(aSubject('s', { answeredThrough: 0 }))).toBe(0);
  expect(isSilent(afterRound(2), aSubject('s', { answeredThrough: 0 }))).toBe(true);
});
