import { z } from 'zod';
import { quickReplyAction } from './action.ts';
import { codeUnits } from './text-limit.ts';
import { httpsUrl } from './url.ts';

/** https://developers.line.biz/en/reference/messaging-api/#quick-reply */
const quickReply = z.strictObject({
  items: z
    .array(
      z.strictObject({
        type: z.literal('action', 'must be action'),
        imageUrl: httpsUrl.optional(),
        action: quickReplyAction,
      }),
    )
    .min(1, 'Size must be between 1 and 13')
    .max(13, 'Size must be between 1 and 13'),
});

/** https://developers.line.biz/en/reference/messaging-api/#icon-nickname-switch */
const sender = z.strictObject({
  name: codeUnits(20)
    .refine((name) => !/line/i.test(name), 'May not contain LINE')
    .optional(),
  iconUrl: httpsUrl.optional(),
});

/** What every message may carry. */
export const withEveryMessage = { quickReply: quickReply.optional(), sender: sender.optional() };
