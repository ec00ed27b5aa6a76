import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { aSubject } from '../testing/a-subject.ts';
import { hasMissedEnough, isSilent, silentFrom, silentSince, silentThrough } from './silence.ts';
import {
  countedAnew,
  MUNICIPALITY_DECIDES,
  ownThreshold,
  withOwnThreshold,
  type Thresholds,
} from './threshold.ts';
import { newWave } from './wave.ts';

const TOWNS = 2;
const { settings } = aMunicipality('demo', 0, { alertAfterRounds: TOWNS });
const afterRound = (seq: number, notAsked: number[] = []) => ({
  ...newWave('w1', '08:00', 0, 'Asia/Tokyo'),
  seq,
  notAsked: notAsked.map((each) => ({ seq: each, rosterIds: ['r1'] })),
});
const somebody = (thresholds: Thresholds, answeredThrough: number) =>
  aSubject('s', { thresholds, answeredThrough });
/** Whether who answered a round last is silent at another. */
const silent = (thresholds: Thresholds, answeredThrough: number, seq: number) =>
  hasMissedEnough(afterRound(seq), settings, somebody(thresholds, answeredThrough));

test.each([
  [1, 0, false],
  [1, 1, true],
  [14, 13, false],
  [14, 14, true],
  [null, 1, false],
  [null, 2, true],
])('an own N of %s: who has missed %i rounds is silent: %s', (rounds, missed, expected) => {
  expect(silent([{ rounds, since: 0 }], 20 - missed, 20)).toBe(expected);
});

test('a smaller N waits for rounds of its own; meanwhile the former one counts', () => {
  const changed = withOwnThreshold([{ rounds: 5, since: 0 }], 2, TOWNS, 20);
  expect(ownThreshold(changed)).toBe(2);
  // Answered round 17: at 20 they have missed three.
  expect([20, 21, 22].map((seq) => silent(changed, 17, seq))).toEqual([false, false, true]);
  // Answered round 16: the former N of five comes first.
  expect([20, 21].map((seq) => silent(changed, 16, seq))).toEqual([false, true]);
});

test('a greater N counts at once', () => {
  const changed = withOwnThreshold(MUNICIPALITY_DECIDES, 4, TOWNS, 20);
  expect([20, 21, 22].map((seq) => silent(changed, 18, seq))).toEqual([false, false, true]);
});

test('back to the municipality’s: a smaller one waits, a greater one counts at once', () => {
  const fromMore = withOwnThreshold([{ rounds: 5, since: 0 }], null, TOWNS, 20);
  expect(ownThreshold(fromMore)).toBeNull();
  expect([20, 21, 22].map((seq) => silent(fromMore, 17, seq))).toEqual([false, false, true]);
  const fromLess = withOwnThreshold([{ rounds: 1, since: 0 }], null, TOWNS, 20);
  expect(silent(fromLess, 19, 20)).toBe(false);
});

test('the same again changes nothing', () => {
  const once = withOwnThreshold([{ rounds: 5, since: 0 }], 2, TOWNS, 20);
  expect(withOwnThreshold(once, 2, TOWNS, 21)).toBe(once);
  expect(withOwnThreshold(MUNICIPALITY_DECIDES, null, TOWNS, 21)).toBe(MUNICIPALITY_DECIDES);
});

test('in another wave rounds are counted anew: nothing of the former one’s numbers stays', () => {
  const changed = withOwnThreshold([{ rounds: 5, since: 0 }], 2, TOWNS, 20);
  expect(countedAnew(changed)).toEqual([{ rounds: 2, since: 0 }]);
});

const n = fc.option(fc.integer({ min: 1, max: 14 }));
/** Somebody whose N was changed some times, a few rounds apart, in a life without an answer since a round. */
const history = fc
  .record({
    changes: fc.array(fc.record({ rounds: n, later: fc.nat(6) }), { maxLength: 5 }),
    answered: fc.integer({ min: 10, max: 30 }),
  })
  .map(({ changes, answered }) => {
    let [thresholds, seq] = [MUNICIPALITY_DECIDES, 15];
    for (const { rounds, later } of changes) {
      seq += later;
      thresholds = withOwnThreshold(thresholds, rounds, TOWNS, seq);
    }
    return { thresholds, seq: Math.max(seq, answered), answered };
  });

test('a change makes nobody silent', () => {
  fc.assert(
    fc.property(history, n, ({ thresholds, seq, answered }, rounds) => {
      const changed = withOwnThreshold(thresholds, rounds, TOWNS, seq);
      if (!silent(thresholds, answered, seq)) expect(silent(changed, answered, seq)).toBe(false);
    }),
  );
});

test('after a change to a smaller N nobody is silent later than before it, nor after more than N further rounds', () => {
  fc.assert(
    fc.property(history, n, fc.nat(20), ({ thresholds, seq, answered }, rounds, later) => {
      const present = rounds ?? TOWNS;
      if (present > (ownThreshold(thresholds) ?? TOWNS)) return;
      const changed = withOwnThreshold(thresholds, rounds, TOWNS, seq);
      if (silent(thresholds, answered, seq + later))
        expect(silent(changed, answered, seq + later)).toBe(true);
      if (later >= present) expect(silent(changed, answered, seq + later)).toBe(true);
    }),
  );
});

test('the search finds everybody who is silent by whichever N, and nobody else but for rounds that were not asked', () => {
  const unasked = fc.uniqueArray(fc.integer({ min: 10, max: 50 }), { maxLength: 4 });
  fc.assert(
    fc.property(history, fc.nat(20), unasked, ({ thresholds, seq, answered }, later, notAsked) => {
      const wave = afterRound(seq + later, notAsked);
      const subject = somebody(thresholds, answered);
      const byTown = (silentSince(subject) ?? Infinity) <= silentThrough(wave, settings);
      const byOwn = (silentFrom(subject) ?? Infinity) <= wave.seq;
      if (isSilent(wave, settings, subject)) expect(byTown || byOwn).toBe(true);
      if (notAsked.length === 0) expect(byTown || byOwn).toBe(isSilent(wave, settings, subject));
    }),
  );
});

test('nobody waits for who is away or cared about already, whatever their N', () => {
  for (const more of [{ status: 'blocked' } as const, { alertId: 'a' }]) {
    for (const rounds of [null, 1]) {
      const subject = { ...somebody([{ rounds, since: 0 }], 0), ...more };
      expect([silentSince(subject), silentFrom(subject)]).toEqual([null, null]);
      expect(isSilent(afterRound(20), settings, subject)).toBe(false);
    }
  }
});
