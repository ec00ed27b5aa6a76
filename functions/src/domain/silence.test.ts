import { describe, expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { aSubject } from '../testing/a-subject.ts';
import type { Subject } from './subject.ts';
import {
  alertAfter,
  isSilent as isSilentIn,
  missedRounds,
  silentSince,
  silentThrough,
  withNewThreshold,
} from './silence.ts';
import { newWave, type Wave } from './wave.ts';

const begun = newWave('w1', '08:00', 0, 'Asia/Tokyo');
const { settings } = aMunicipality('demo', 0);
const afterRound = (seq: number) => ({ ...begun, seq });
const isSilent = (wave: Wave, subject: Subject, n = 2) =>
  isSilentIn(wave, { ...settings, alertAfterRounds: n }, subject);

test.each([
  ['as many as there were since the last sign of life', [], 3],
  ['less one that LINE did not take for the own roster', [{ seq: 9, rosterIds: ['r1', 'r2'] }], 2],
  ['not less one of other rosters', [{ seq: 9, rosterIds: ['r2', 'r11'] }], 3],
  ['not less one from before the last sign of life', [{ seq: 6, rosterIds: ['r1'] }], 3],
  ['not less the very one that was answered', [{ seq: 7, rosterIds: ['r1'] }], 3],
  ['less the first after it', [{ seq: 8, rosterIds: ['r1'] }], 2],
  ['none where none was asked', [8, 9, 10].map((seq) => ({ seq, rosterIds: ['r1'] })), 0],
])('missed rounds: %s', (_, notAsked, expected) => {
  const wave = { ...afterRound(10), notAsked };
  expect(missedRounds(wave, aSubject('s', { answeredThrough: 7 }))).toBe(expected);
});

test('nobody misses a round before the first', () => {
  expect(missedRounds(afterRound(0), aSubject('s'))).toBe(0);
  expect(isSilent(afterRound(0), aSubject('s'), 1)).toBe(false);
});

describe.each([1, 2, 14])('N = %i', (n) => {
  const wave = afterRound(20);
  const missing = (rounds: number) => aSubject('s', { answeredThrough: 20 - rounds });

  test.each([
    [n - 1, false],
    [n, true],
    [n + 1, true],
  ])('%i missed: silent is %s', (rounds, silent) => {
    expect(isSilent(wave, missing(rounds), n)).toBe(silent);
  });

  test('a round not asked makes the N-th missed one the next', () => {
    const broken = { ...wave, notAsked: [{ seq: 20, rosterIds: ['r1'] }] };
    expect(isSilent(broken, missing(n), n)).toBe(false);
    expect(isSilent(broken, missing(n + 1), n)).toBe(true);
  });

  test('the search looks as far as the first who can be silent, and no further', () => {
    const bound = silentThrough(wave, { ...settings, alertAfterRounds: n });
    expect(bound).toBe(missing(n).answeredThrough);
    expect(missing(n - 1).answeredThrough).toBeGreaterThan(bound);
  });

  test('who blocked the account, or has an open alert, is not looked for', () => {
    for (const more of [{ status: 'blocked', alertId: null } as const, { alertId: 'a' }]) {
      const subject = { ...missing(n), ...more };
      expect(silentSince(subject)).toBeNull();
      expect(isSilent(wave, subject, n)).toBe(false);
    }
    expect(silentSince(missing(n))).toBe(20 - n);
  });
});

test('who never answered a round is found: round 0 is not "none"', () => {
  expect(silentSince(aSubject('s', { answeredThrough: 0 }))).toBe(0);
  expect(isSilent(afterRound(2), aSubject('s', { answeredThrough: 0 }))).toBe(true);
});

describe('N is changed', () => {
  const from = (n: number) => ({ ...settings, alertAfterRounds: n });
  const changed = (before: number, after: number, seq = 20) =>
    withNewThreshold(afterRound(seq), from(before), after);
  const at = (wave: Wave, seq: number, n: number) => alertAfter({ ...wave, seq }, from(n));

  test('to a smaller one: it counts once that many rounds were opened since', () => {
    const wave = changed(5, 2);
    expect([20, 21, 22].map((seq) => at(wave, seq, 2))).toEqual([5, 5, 2]);
  });

  test('so nobody is alarmed by rounds of before, and nobody later than by the former N', () => {
    const wave = changed(5, 2);
    const missing = (rounds: number, seq: number) => aSubject('s', { answeredThrough: seq - rounds });
    expect(isSilent({ ...wave, seq: 21 }, missing(4, 21))).toBe(false);
    expect(isSilent({ ...wave, seq: 21 }, missing(5, 21))).toBe(true);
    expect(isSilent({ ...wave, seq: 22 }, missing(2, 22))).toBe(true);
    expect(isSilent({ ...wave, seq: 22 }, missing(1, 22))).toBe(false);
  });

  test('to a greater one: it counts at once', () => {
    expect(at(changed(2, 5), 20, 5)).toBe(5);
  });

  test('to a smaller one twice: the first change goes on being waited for', () => {
    const once = changed(5, 3);
    const twice = withNewThreshold({ ...once, seq: 21 }, from(3), 1);
    expect([21, 22].map((seq) => at(twice, seq, 1))).toEqual([5, 1]);
  });

  test('and back again before it counted: as if nothing had been', () => {
    const back = withNewThreshold(changed(5, 3), from(3), 5);
    expect(at(back, 21, 5)).toBe(5);
    expect(back.formerly).toBeNull();
  });

  test('to what it is: nothing changes, however often', () => {
    const wave = changed(5, 2);
    expect(withNewThreshold({ ...wave, seq: 21 }, from(2), 2)).toEqual({ ...wave, seq: 21 });
  });
});
