import { z } from 'zod';
import { byType } from './choice.ts';
import { flexMessage } from './flex.ts';
import { imagemapMessage } from './imagemap.ts';
import { mediaMessages } from './media.ts';
import { problemsOf } from './problem.ts';
import type { Problem } from './problem.ts';
import { templateMessage } from './template.ts';
import { textMessage, textMessageV2 } from './text.ts';

/** 1 to 5 message objects. Coupons are left out: the simulator has none to give. */
export const messageList = z
  .array(
    byType([textMessage, textMessageV2, ...mediaMessages, imagemapMessage, templateMessage, flexMessage]),
  )
  .min(1, 'Size must be between 1 and 5')
  .max(5, 'Size must be between 1 and 5');

/** Everything LINE would refuse in the `messages` of a request, and what it would merely ignore; empty if nothing. */
export function validateMessages(messages: unknown): Problem[] {
  const result = messageList.safeParse(messages);
  return result.success ? [] : problemsOf(result.error, 'messages');
}
