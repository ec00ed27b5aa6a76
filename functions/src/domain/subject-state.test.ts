import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSubject } from '../testing/a-subject.ts';
import { isWanted } from '../testing/wanted-in-memory.ts';
import { keysOf, stateOf, subjectState } from './subject-state.ts';
import { subjectSchema, type Subject } from './subject.ts';
import { newWave, type Wave } from './wave.ts';

const TODAY = '2026-11-23';
const wave = (seq: number, lastRoundOn: string | null, id = 'w1'): Wave => ({
  ...newWave(id, '08:00', 0, 'Asia/Tokyo'),
  seq,
  lastRoundOn,
});
const stateIn = (seq: number, lastRoundOn: string | null, more: Partial<Subject>) =>
  stateOf(aSubject('s', more), wave(seq, lastRoundOn), TODAY);

test.each([
  ['who answered today’s message is well', 5, 'answered'],
  ['who has not waits', 4, 'waiting'],
  ['who has missed several waits too, until there is a case', 2, 'waiting'],
] as const)('%s', (_, answeredThrough, state) => {
  expect(stateIn(5, TODAY, { answeredThrough })).toBe(state);
});

test('before today’s message: who answered the last one has it to come, who has not still waits', () => {
  expect(stateIn(5, '2026-11-22', { answeredThrough: 5 })).toBe('scheduled');
  expect(stateIn(5, '2026-11-22', { answeredThrough: 4 })).toBe('waiting');
  expect(stateIn(0, null, {})).toBe('scheduled');
});

test('where whoever asks is a day behind the round, it is still the latest', () => {
  expect(stateIn(5, '2026-11-24', { answeredThrough: 5 })).toBe('answered');
  expect(stateIn(5, '2026-11-24', { answeredThrough: 4 })).toBe('waiting');
});

test('an open case comes before everything, and help before silence', () => {
  for (const status of subjectSchema.shape.status.options) {
    expect(stateIn(5, TODAY, { status, alertId: 'a', alertKind: 'help' })).toBe('help');
    expect(stateIn(5, TODAY, { status, alertId: 'a', alertKind: 'silence' })).toBe('silence');
  }
  expect(stateIn(5, TODAY, { alertId: null, alertKind: 'help', answeredThrough: 5 })).toBe('answered');
});

test('who blocked the account is neither well nor waited for', () => {
  expect(stateIn(5, TODAY, { status: 'blocked', answeredThrough: 5 })).toBe('blocked');
});

test('everybody is in exactly one state, and is found in that one only', () => {
  const day = fc.constantFrom(null, '2026-11-22', TODAY);
  const seq = fc.constantFrom(0, 1, 9, 10, 99, 100, 1_000_000);
  const waves = fc
    .array(fc.tuple(seq, day), { minLength: 1, maxLength: 3 })
    .map((all) => all.map(([at, on], index) => wave(at, on, `w${index + 1}`)));
  const someone = waves.chain((all) =>
    fc
      .record({
        wave: fc.constantFrom(...all),
        behind: fc.nat(14),
        status: fc.constantFrom(...subjectSchema.shape.status.options),
        alertKind: fc.constantFrom('help' as const, 'silence' as const),
        alertId: fc.option(fc.constant('a')),
      })
      .map(({ wave: own, behind, ...rest }) => {
        const answeredThrough = Math.max(0, own.seq - behind);
        return { waves: all, own, subject: aSubject('s', { ...rest, waveId: own.id, answeredThrough }) };
      }),
  );
  fc.assert(
    fc.property(someone, ({ waves: all, own, subject }) => {
      const found = subjectState.options.filter((state) => isWanted(subject, keysOf(state, all, TODAY)));
      expect(found).toEqual([stateOf(subject, own, TODAY)]);
    }),
  );
});
