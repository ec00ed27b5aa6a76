import { expect, test } from 'vitest';
import { at } from '../testing/world-at.ts';
import { withSign, type Sign } from './report.ts';

const eight = at('2026-11-23 08:00');
const sign = (more: Partial<Sign> = {}): Sign => ({
  kind: 'tap',
  help: false,
  at: eight,
  date: '2026-11-23',
  seq: 1,
  ...more,
});

test('the first sign begins the day’s report', () => {
  expect(withSign(null, sign({ kind: 'voice', help: true }))).toEqual({
    date: '2026-11-23',
    firstAt: eight,
    firstKind: 'voice',
    lastAt: eight,
    lastKind: 'voice',
    help: true,
  });
});

test.each([
  ['a millisecond later', 1, { lastAt: eight + 1, lastKind: 'text' }],
  ['at the same moment', 0, {}],
  ['a millisecond earlier', -1, { firstAt: eight - 1, firstKind: 'text' }],
])('another sign %s', (_, later, change) => {
  const first = withSign(null, sign());
  expect(withSign(first, sign({ at: eight + later, kind: 'text' }))).toEqual({ ...first, ...change });
});

test('a sign between the first and the last changes neither', () => {
  const day = withSign(withSign(null, sign()), sign({ at: eight + 2, kind: 'photo' }));
  expect(withSign(day, sign({ at: eight + 1, kind: 'text' }))).toEqual(day);
});

test('a cry for help is never forgotten by what follows, nor by what came before', () => {
  for (const [first, then] of [
    [true, false],
    [false, true],
  ] as const) {
    for (const later of [-1, 0, 1]) {
      expect(
        withSign(withSign(null, sign({ help: first })), sign({ at: eight + later, help: then })).help,
      ).toBe(true);
    }
  }
});

test('the same sign again changes nothing', () => {
  const cry = sign({ help: true, kind: 'text' });
  expect(withSign(withSign(null, cry), cry)).toEqual(withSign(null, cry));
});
