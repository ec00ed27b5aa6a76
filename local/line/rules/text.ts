import { z } from 'zod';
import { withEveryMessage } from './quick-reply.ts';
import { codeUnits } from './text-limit.ts';

const emoji = { productId: codeUnits(100), emojiId: codeUnits(100) };
const quoteToken = codeUnits(1000).optional();

/** https://developers.line.biz/en/reference/messaging-api/#text-message */
export const textMessage = z
  .strictObject({
    type: z.literal('text'),
    text: codeUnits(5000),
    emojis: z
      .array(z.strictObject({ index: z.int().min(0, 'Must be 0 or more'), ...emoji }))
      .min(1, 'Size must be between 1 and 20')
      .max(20, 'Size must be between 1 and 20')
      .optional(),
    quoteToken,
    ...withEveryMessage,
  })
  .superRefine(({ text, emojis = [] }, context) => {
    for (const [at, { index }] of emojis.entries()) {
      if (text.charAt(index) === '$') continue;
      context.addIssue({ code: 'custom', path: ['emojis', at, 'index'], message: 'Must point at a $' });
    }
  });

/**
 * https://developers.line.biz/en/reference/messaging-api/#text-message-v2
 * Mentions work in groups only, and the simulator has none.
 */
export const textMessageV2 = z
  .strictObject({
    type: z.literal('textV2'),
    text: codeUnits(5000),
    substitution: z
      .record(
        z.string().regex(/^[0-9a-zA-Z_]{1,20}$/, 'invalid key'),
        z.strictObject({
          type: z.literal('emoji', 'Must be one of the following values: [emoji]'),
          ...emoji,
        }),
      )
      .refine((values) => Object.keys(values).length <= 100, 'Size must be between 0 and 100')
      .optional(),
    quoteToken,
    ...withEveryMessage,
  })
  .refine(({ text, substitution = {} }) => bracesAreFilled(text, substitution), {
    path: ['text'],
    error: 'Every {key} needs its substitution',
  });

function bracesAreFilled(text: string, substitution: Record<string, unknown>): boolean {
  const plain = text.replaceAll(/\{\{|\}\}/g, '');
  const rest = plain.replaceAll(/\{(\w+)\}/g, (whole, key: string) => (key in substitution ? '' : whole));
  return !/[{}]/.test(rest);
}
