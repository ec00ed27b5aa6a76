import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';

/** One grapheme, eight UTF-16 code units. */
const family = '👨‍👩‍👧';

/** A property of a message, its longest text, and the message with a given text there. */
type TextLimit = [property: string, max: number, make: (text: string) => unknown];

/** A property, the problem with it, something that just fits and something that just does not. */
type Edge = [property: string, message: string, fits: unknown, over: unknown];

/** Tests each limit at its edge and one beyond, with characters on which the two ways to count differ. */
export function testTextLimits(
  unit: 'code units' | 'graphemes',
  problems: (value: unknown) => Problem[],
  limits: TextLimit[],
): void {
  test.each(limits)(`%s has at most %i ${unit}`, (property, max, make) => {
    const wide = unit === 'graphemes' ? family : 'あ';
    const tooLong = [{ property, message: `Length must be between 0 and ${max}` }];
    expect(problems(make(wide.repeat(max)))).toEqual([]);
    expect(problems(make(wide.repeat(max + 1)))).toEqual(tooLong);
    expect(problems(make(''))).toEqual([{ property, message: 'May not be empty' }]);
    if (unit === 'graphemes') return;
    // Half as many characters of two units each.
    expect(problems(make('𠮷'.repeat(max / 2)))).toEqual([]);
    expect(problems(make('𠮷'.repeat(max / 2 + 1)))).toEqual(tooLong);
  });
}

/** Tests that the one fits and the other has exactly that problem. */
export function testEdges(problems: (value: unknown) => Problem[], edges: Edge[]): void {
  test.each(edges)('%s: %s', (property, message, fits, over) => {
    expect(problems(fits)).toEqual([]);
    expect(problems(over)).toEqual([{ property, message }]);
  });
}
