import { z } from 'zod';
import { graphemeCount, normalised } from '../../japanese-text.ts';
import { slug } from './question-fields.ts';

/** What else our buttons send while a question stands. */
const RESERVED = new Set(['skip', 'done', 'back', 'stop', 'agree-to-all']);

const optionSchema = z.strictObject({
  code: slug.refine((code) => !RESERVED.has(code), 'reserved-code'),
  label: z
    .string()
    .trim()
    .min(1)
    .refine((label) => graphemeCount(label) <= 20, 'label-too-long'),
});
export type Option = z.infer<typeof optionSchema>;

/** 2–12 options that a person can tell apart, even when they type the label in another width or kana. */
export const optionsSchema = z
  .array(optionSchema)
  .min(2)
  .max(12)
  .superRefine((options, context) => {
    options.forEach(({ code, label }, index) => {
      const before = options.slice(0, index);
      const fault = (message: string, field: string) =>
        context.addIssue({ code: 'custom', message, path: [index, field] });
      if (before.some((other) => other.code === code)) fault('duplicate-code', 'code');
      if (before.some((other) => labelKey(other) === labelKey({ label }))) fault('duplicate-label', 'label');
    });
  });

/** The label as it is compared with what a person typed. */
export function labelKey({ label }: Pick<Option, 'label'>): string {
  return normalised(label).replace(/\s/gu, '');
}

/** The label of a code; of one that was retired since, the code itself. */
export function labelOf(options: readonly Option[], code: string): string {
  return options.find((option) => option.code === code)?.label ?? code;
}
