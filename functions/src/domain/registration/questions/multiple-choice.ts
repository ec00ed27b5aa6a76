import { z } from 'zod';
import { normalised, withoutCourtesy } from '../../japanese-text.ts';
import { labelOf, optionsSchema, type Option } from './options.ts';
import { optionsNamed } from './options-named.ts';
import { questionFields } from './question-fields.ts';
import { notUnderstood, understood, type Reading } from './reading.ts';
import type { Button, ReadingContext, Reply } from './reply.ts';

export const multipleChoiceQuestion = z.strictObject({
  ...questionFields,
  kind: z.literal('multiple-choice'),
  options: optionsSchema,
});

/** No code at all is an answer too: none of them. */
export const multipleChoiceAnswer = z.strictObject({
  kind: z.literal('multiple-choice'),
  codes: z.array(z.string()),
});

type MultipleChoiceQuestion = z.infer<typeof multipleChoiceQuestion>;
type MultipleChoiceAnswer = z.infer<typeof multipleChoiceAnswer>;

const DONE: Button = { label: '選び終わりました', pressed: 'done' };
const DONE_WORDS = new Set([DONE.label, '選び終わり', '終わり', '終わりました', '以上', '完了', '決定']);
const NONE_WORDS = new Set([
  'なし',
  '無し',
  'ない',
  '無い',
  'ありません',
  '特になし',
  '特にない',
  '特にありません',
  'どれもない',
]);

/**
 * Reads labels or numbers typed in one message; 「なし」 as none of them; presses one by one until 「選び終わりました」, with
 * the codes so far in the context. Until then a press gives the problem `still-choosing` with the codes after it.
 */
export function readMultipleChoice(
  question: MultipleChoiceQuestion,
  reply: Reply,
  { soFar = [] }: ReadingContext,
): Reading<MultipleChoiceAnswer> {
  const { options } = question;
  if ('pressed' in reply) {
    if (reply.pressed === DONE.pressed) return finished(question, soFar);
    if (!options.some(({ code }) => code === reply.pressed)) return notUnderstood({ code: 'not-an-option' });
    return notUnderstood({ code: 'still-choosing', soFar: toggleChoice(soFar, reply.pressed) });
  }
  if (!('text' in reply)) return notUnderstood({ code: 'not-an-option' });
  const named = optionsNamed(options, reply.text) ?? [];
  if (named.length > 0) return understood({ kind: 'multiple-choice', codes: named.map(({ code }) => code) });
  const said = withoutCourtesy(normalised(reply.text));
  if (DONE_WORDS.has(said)) return finished(question, soFar);
  if (NONE_WORDS.has(said)) return understood({ kind: 'multiple-choice', codes: [] });
  return notUnderstood({ code: 'not-an-option' });
}

/** The codes after a press: a code pressed again is taken back. */
export function toggleChoice(codesSoFar: readonly string[], code: string): string[] {
  return codesSoFar.includes(code) ? codesSoFar.filter((chosen) => chosen !== code) : [...codesSoFar, code];
}

export function multipleChoiceButtons({ options }: MultipleChoiceQuestion): Button[] {
  return [...options.map(({ code, label }) => ({ label, pressed: code })), DONE];
}

export function showMultipleChoice(options: readonly Option[], { codes }: MultipleChoiceAnswer): string {
  return codes.map((code) => labelOf(options, code)).join('、') || 'なし';
}

function finished(
  { options, required }: MultipleChoiceQuestion,
  soFar: readonly string[],
): Reading<MultipleChoiceAnswer> {
  const codes = options.map(({ code }) => code).filter((code) => soFar.includes(code));
  if (codes.length === 0 && required) return notUnderstood({ code: 'nothing-chosen' });
  return understood({ kind: 'multiple-choice', codes });
}
