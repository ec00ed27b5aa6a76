import { z } from 'zod';
import type { BotMessage, ChatEntry } from './control.ts';
import { messageId, opaqueToken } from './ids.ts';
import { parseBody, userId } from './parse-body.ts';
import type { Platform } from './platform.ts';
import { rates } from './rate-limit.ts';
import { badProperty, Refusal } from './refusal.ts';
import { ok } from './route.ts';
import type { Call, Outcome, Route } from './route.ts';
import { messageList } from './rules/messages.ts';

type Via = Extract<ChatEntry, { from: 'bot' }>['via'];

const messages = messageList;
const notificationDisabled = z.boolean().optional();
const customAggregationUnits = z
  .array(z.string().regex(/^[a-zA-Z0-9_]{1,30}$/, 'Length must be between 1 and 30'))
  .max(1, 'Size must be between 0 and 1')
  .optional();

const replyBody = z.strictObject({ replyToken: z.string(), messages, notificationDisabled });
const pushBody = z.strictObject({ to: userId, messages, notificationDisabled, customAggregationUnits });
const multicastBody = z.strictObject({
  to: z.array(userId).min(1, 'Size must be between 1 and 500').max(500, 'Size must be between 1 and 500'),
  messages,
  notificationDisabled,
  customAggregationUnits,
});
const broadcastBody = z.strictObject({ messages, notificationDisabled });
const validateBody = z.strictObject({ messages });

/** Reply, push, multicast, broadcast and the validation of each. */
export function messagingRoutes(platform: Platform): Route[] {
  const { phones, chats, quota, replyTokens, retryKeys } = platform;

  const isFriend = (call: Call, userId: string) =>
    phones.friendship(userId, call.channel.channelId) === 'friend';

  /** Shows the messages to everybody of `people` who can be reached, and counts them. */
  const show = (call: Call, via: Via, people: Iterable<string>, messages: BotMessage[]) => {
    const reached = [...new Set(people)].filter((userId) => isFriend(call, userId));
    if (via !== 'reply') quota.spend(call.channel, reached.length);
    const ids = messages.map(messageId);
    for (const userId of reached) chats.show(userId, call.channel.channelId, via, messages, ids);
    return { sentMessages: ids.map((id) => ({ id, quoteToken: opaqueToken() })) };
  };

  const once =
    (send: (call: Call) => Outcome) =>
    (call: Call): Outcome => {
      const { channelId } = call.channel;
      const before = call.retryKey && retryKeys.find(channelId, call.retryKey);
      if (before) {
        return {
          status: 409,
          headers: { 'x-line-accepted-request-id': before.requestId },
          body: { message: 'The retry key is already accepted', ...before.body },
        };
      }
      const outcome = send(call);
      if (call.retryKey && !Buffer.isBuffer(outcome.body)) {
        retryKeys.accept(channelId, call.retryKey, { requestId: call.requestId, body: outcome.body });
      }
      return outcome;
    };

  const reply = (call: Call) => {
    const { replyToken, messages } = parseBody(replyBody, call.json);
    const { userId, spend } = replyTokens.open(call.channel.channelId, replyToken);
    spend();
    return ok(show(call, 'reply', [userId], messages));
  };

  const push = (call: Call) => {
    const { to, messages } = parseBody(pushBody, call.json);
    if (!phones.has(to)) throw new Refusal(400, 'Failed to send messages');
    return ok(show(call, 'push', [to], messages));
  };

  const multicast = (call: Call) => {
    const { to, messages } = parseBody(multicastBody, call.json);
    const nobody = to.findIndex((userId) => !phones.has(userId));
    if (nobody >= 0) throw badProperty(`to[${nobody}]`);
    show(call, 'multicast', to, messages);
    return ok();
  };

  const broadcast = (call: Call) => {
    const { messages } = parseBody(broadcastBody, call.json);
    show(call, 'broadcast', phones.friendsOf(call.channel.channelId), messages);
    return ok();
  };

  const validate = (call: Call) => {
    parseBody(validateBody, call.json);
    return ok();
  };

  const post = { method: 'POST', takes: 'json' } as const;
  const message = '/v2/bot/message';
  return [
    { ...post, path: `${message}/reply`, endpoint: 'reply', rate: rates.usual, answer: reply },
    {
      ...post,
      path: `${message}/push`,
      endpoint: 'push',
      rate: rates.usual,
      retryable: true,
      answer: once(push),
    },
    {
      ...post,
      path: `${message}/multicast`,
      endpoint: 'multicast',
      rate: rates.multicast,
      retryable: true,
      answer: once(multicast),
    },
    {
      ...post,
      path: `${message}/broadcast`,
      endpoint: 'broadcast',
      rate: rates.broadcast,
      retryable: true,
      answer: once(broadcast),
    },
    ...['reply', 'push', 'multicast', 'broadcast'].map((kind): Route => ({
      ...post,
      path: `${message}/validate/${kind}`,
      endpoint: 'validate',
      rate: rates.usual,
      answer: validate,
    })),
  ];
}
