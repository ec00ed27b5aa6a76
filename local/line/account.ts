import { z } from 'zod';
import { parseBody, userId } from './parse-body.ts';
import { userIdPattern } from './phones.ts';
import type { Platform } from './platform.ts';
import { rates } from './rate-limit.ts';
import { notFound, Refusal } from './refusal.ts';
import { accepted, ok } from './route.ts';
import type { Call, Route } from './route.ts';

const loadingBody = z.strictObject({
  chatId: userId,
  loadingSeconds: z
    .int()
    .refine((seconds) => seconds >= 5 && seconds <= 60 && seconds % 5 === 0, {
      error: 'Must be a multiple of 5 from 5 to 60',
    })
    .default(20),
});

/** Quota, profiles, followers and the loading animation. */
export function accountRoutes({ clock, phones, chats, quota }: Platform): Route[] {
  const get = { method: 'GET', takes: 'nothing', rate: rates.usual } as const;

  const profile = (call: Call) => {
    const wanted = checkUserId(call.params['userId']);
    if (phones.friendship(wanted, call.channel.channelId) !== 'friend') throw notFound();
    return ok({ userId: wanted, displayName: phones.get(wanted).name, language: 'ja' });
  };

  const followers = (call: Call) => {
    const limit = Number(call.query.get('limit') ?? 300);
    const start = Number(call.query.get('start') ?? 0);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new Refusal(400, 'Invalid limit param');
    if (!Number.isInteger(start) || start < 0) throw new Refusal(400, 'Invalid start param');
    const all = phones.friendsOf(call.channel.channelId);
    const next = start + limit;
    const userIds = all.slice(start, next);
    return ok(next < all.length ? { userIds, next: String(next) } : { userIds });
  };

  const loading = (call: Call) => {
    const { chatId, loadingSeconds } = parseBody(loadingBody, call.json);
    const { channelId } = call.channel;
    if (phones.friendship(chatId, channelId) === 'friend') {
      chats.startLoading(chatId, channelId, clock.now() + loadingSeconds * 1000);
    }
    return accepted();
  };

  return [
    {
      ...get,
      path: '/v2/bot/message/quota',
      endpoint: 'quota',
      answer: ({ channel: { monthlyLimit } }) =>
        ok(monthlyLimit === null ? { type: 'none' } : { type: 'limited', value: monthlyLimit }),
    },
    {
      ...get,
      path: '/v2/bot/message/quota/consumption',
      endpoint: 'quota',
      answer: ({ channel }) => ok({ totalUsage: quota.consumed(channel.channelId) }),
    },
    { ...get, path: '/v2/bot/profile/{userId}', endpoint: 'profile', answer: profile },
    { ...get, path: '/v2/bot/followers/ids', endpoint: 'profile', answer: followers },
    {
      method: 'POST',
      path: '/v2/bot/chat/loading/start',
      endpoint: 'loading',
      takes: 'json',
      rate: rates.loading,
      answer: loading,
    },
  ];
}

/** Refuses with 400 what cannot be a user id. */
export function checkUserId(userId: string | undefined): string {
  if (!userId || !userIdPattern.test(userId)) {
    throw new Refusal(400, "The value for the 'userId' parameter is invalid");
  }
  return userId;
}
