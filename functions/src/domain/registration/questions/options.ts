import { z } from 'zod';
import { graphemeCount, normalised } from '../../japanese-text.ts';
import { slug } from './question-fields.ts';

/** Every reason why options that are right one by one cannot stand together, or one cannot stand on a button. */
export type OptionFault = 'reserved-code' | 'label-too-long' | 'duplicate-code' | 'duplicate-label';

/** What else our buttons send while a question stands. */
const RESERVED = new Set(['skip', 'done', 'back', 'stop', 'agree-to-all']);

/** LINE's own limit of a template button and a quick reply; a Flex button takes 40. */
export const LABEL_LIMIT = 20;
/** More than this needs a third line on a button in the largest type (docs/decisions/0007-plain-words.md). */
export const EASY_LABEL = 14;
const fault = (message: OptionFault): OptionFault => message;

const optionSchema = z.strictObject({
  code: slug.refine((code) => !RESERVED.has(code), fault('reserved-code')),
  label: z
    .string()
    .trim()
    .min(1)
    .refine((label) => graphemeCount(label) <= LABEL_LIMIT, fault('label-too-long')),
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
      const report = (message: OptionFault, field: string) =>
        context.addIssue({ code: 'custom', message, path: [index, field] });
      if (before.some((other) => other.code === code)) report('duplicate-code', 'code');
      const isTwin = label !== '' && before.some((other) => labelKey(other) === labelKey({ label }));
      if (isTwin) report('duplicate-label', 'label');
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
