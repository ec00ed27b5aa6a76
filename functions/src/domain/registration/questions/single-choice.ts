import { z } from 'zod';
import { labelOf, optionsSchema, type Option } from './options.ts';
import { optionsNamed } from './options-named.ts';
import { questionFields } from './question-fields.ts';
import { notUnderstood, understood, type Reading } from './reading.ts';
import type { Button, Reply } from './reply.ts';

export const singleChoiceQuestion = z.strictObject({
  ...questionFields,
  kind: z.literal('single-choice'),
  options: optionsSchema,
});

export const singleChoiceAnswer = z.strictObject({ kind: z.literal('single-choice'), code: z.string() });

type SingleChoiceQuestion = z.infer<typeof singleChoiceQuestion>;
type SingleChoiceAnswer = z.infer<typeof singleChoiceAnswer>;

/** Reads a press, a label or a number as one option. */
export function readSingleChoice(
  { options }: SingleChoiceQuestion,
  reply: Reply,
): Reading<SingleChoiceAnswer> {
  const named =
    'pressed' in reply
      ? options.filter(({ code }) => code === reply.pressed)
      : 'text' in reply
        ? optionsNamed(options, reply.text)
        : undefined;
  const [option, second] = named ?? [];
  if (!option) return notUnderstood({ code: 'not-an-option' });
  if (second) return notUnderstood({ code: 'one-option-only' });
  return understood({ kind: 'single-choice', code: option.code });
}

export function singleChoiceButtons({ options }: SingleChoiceQuestion): Button[] {
  return options.map(({ code, label }) => ({ label, pressed: code }));
}

export function showSingleChoice(options: readonly Option[], { code }: SingleChoiceAnswer): string {
  return labelOf(options, code);
}
