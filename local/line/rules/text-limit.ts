import { z } from 'zod';

const segmenter = new Intl.Segmenter();

/** LINE counts some texts in what a reader takes for one character: 👨‍👩‍👧 is one, and so is が in two code points. */
export function graphemeCount(text: string): number {
  // Every grapheme has a code unit at least, so short ASCII needs no segmenting; a carousel has hundreds of labels.
  return /^[ -~]*$/.test(text) ? text.length : [...segmenter.segment(text)].length;
}

/** A text of 1 to `max` UTF-16 code units, LINE's usual way to count. */
export function codeUnits(max: number) {
  return limited(max, (text) => text.length);
}

/** A text of 1 to `max` grapheme clusters (docs/messaging-api/text-character-count). */
export function graphemes(max: number) {
  return limited(max, graphemeCount);
}

/** Zod's own `max` counts code points, which LINE never does. */
function limited(max: number, count: (text: string) => number) {
  return z
    .string()
    .min(1, 'May not be empty')
    .refine((text) => count(text) <= max, `Length must be between 0 and ${max}`);
}
