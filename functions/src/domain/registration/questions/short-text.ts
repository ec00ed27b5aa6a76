import { z } from 'zod';
import {
  evenlySpaced,
  graphemeCount,
  normalised,
  plainDashes,
  withoutCourtesy,
} from '../../japanese-text.ts';
import { questionFields } from './question-fields.ts';
import { notUnderstood, understood, type Reading } from './reading.ts';

export const shortTextQuestion = z.strictObject({
  ...questionFields,
  kind: z.literal('short-text'),
  role: z.exactOptional(z.enum(['name', 'kana'])),
});

/** A name is kept as it was written, a reading (kana) in hiragana. */
export const shortTextAnswer = z.strictObject({ kind: z.literal('short-text'), text: z.string() });

type ShortTextQuestion = z.infer<typeof shortTextQuestion>;
type ShortTextAnswer = z.infer<typeof shortTextAnswer>;

const LIMIT = 100;
const READING = /^[ぁ-ゖ][ぁ-ゖーゝゞ・\u3000]*$/u;
const INTRODUCTION =
  /^(?:(?:私|わたし|わたくし)(?:の名前)?|お?名前|氏名|お?なまえ|ふりがな|フリガナ)[はワ:：]\s*/u;

/** Reads a short text; a name or a kana reading without the words people put around it. */
export function readShortText({ role }: ShortTextQuestion, text: string): Reading<ShortTextAnswer> {
  const said = role ? withoutCourtesy(evenlySpaced(text).replace(INTRODUCTION, '')) : text;
  const kept = role === 'kana' ? hiragana(said) : evenlySpaced(said);
  const length = graphemeCount(kept);
  if (length === 0) return notUnderstood({ code: 'empty' });
  if (length > LIMIT) return notUnderstood({ code: 'too-long', limit: LIMIT, length });
  if (role === 'name' && !/\p{L}/u.test(kept)) return notUnderstood({ code: 'not-a-name' });
  if (role === 'kana' && !READING.test(kept)) return notUnderstood({ code: 'not-kana' });
  return understood({ kind: 'short-text', text: kept });
}

/**
 * A form of a name in which only spaces, the width of letters and kana and the variant selectors of kanji are ignored.
 * It is not NFKC or NFC as a whole: both make one kanji of two that are two people's names.
 */
export function comparableName(name: string): string {
  return name
    .replace(/\s|\u200b|\p{Variation_Selector}/gu, '')
    .replace(/[\uff01-\uff9f]+|[ぁ-ヾ](?:\u3099|\u309a)/gu, (part) => part.normalize('NFKC'))
    .toLowerCase();
}

function hiragana(text: string): string {
  const reading = evenlySpaced(normalised(text));
  return reading.replace(/(?<=[ぁ-ゖー])[^\sぁ-ゖ]/gu, (mark) => (plainDashes(mark) === '-' ? 'ー' : mark));
}
