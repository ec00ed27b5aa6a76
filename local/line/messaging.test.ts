import { randomUUID } from 'node:crypto';
import { HTTPFetchError, LineBotClient } from '@line/bot-sdk';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startRig } from './rig.ts';
import type { Rig } from './rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const hello = [{ type: 'text' as const, text: 'おはようございます' }];
const refusal = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HTTPFetchError)) throw new Error(`not refused by LINE: ${String(error)}`);
  return { status: error.status, headers: error.headers, body: JSON.parse(error.body) as unknown };
};
const entries = (userId: string) => rig.line.chat(userId, rig.channel.channelId).entries;
const fromBot = (userId: string) => entries(userId).filter(({ from }) => from === 'bot');

test('a push is shown to the friend it is for', async () => {
  const [hanako, ichiro] = [await rig.friend(), await rig.friend('一郎')];
  const client = await rig.client();
  const { httpResponse, body } = await client.pushMessageWithHttpInfo({ to: hanako, messages: hello });
  expect(httpResponse.headers.get('x-line-request-id')).toBeTruthy();
  expect(fromBot(hanako)).toMatchObject([{ id: body.sentMessages[0]?.id, via: 'push', message: hello[0] }]);
  expect(fromBot(ichiro)).toEqual([]);
});

test('the one client for everything works too', async () => {
  const userId = await rig.friend();
  const client = LineBotClient.fromChannelAccessToken({
    channelAccessToken: await rig.token(),
    apiBaseURL: rig.line.origin,
    dataApiBaseURL: rig.line.origin,
  });
  await client.pushMessage({ to: userId, messages: hello });
  expect(fromBot(userId)).toHaveLength(1);
  expect(await client.getProfile(userId)).toEqual({ userId, displayName: '花子', language: 'ja' });
});

test('a retry key is accepted once in 24 hours', async () => {
  const userId = await rig.friend();
  const client = await rig.client();
  const key = randomUUID();
  const first = await client.pushMessageWithHttpInfo({ to: userId, messages: hello }, key);
  const again = await refusal(client.pushMessage({ to: userId, messages: hello }, key));
  expect(again.status).toBe(409);
  expect(again.body).toEqual({
    message: 'The retry key is already accepted',
    sentMessages: first.body.sentMessages,
  });
  expect(again.headers.get('x-line-accepted-request-id')).toBe(
    first.httpResponse.headers.get('x-line-request-id'),
  );
  expect(fromBot(userId)).toHaveLength(1);

  rig.clock.at += 24 * 3600 * 1000 - 1;
  const nextDay = await rig.client();
  expect((await refusal(nextDay.pushMessage({ to: userId, messages: hello }, key))).status).toBe(409);
  rig.clock.at += 1;
  await nextDay.pushMessage({ to: userId, messages: hello }, key);
  expect(fromBot(userId)).toHaveLength(2);
});

test('a refused request does not use its retry key up', async () => {
  const userId = await rig.friend();
  const client = await rig.client();
  const key = randomUUID();
  expect((await refusal(client.multicast({ to: [userId], messages: [] }, key))).status).toBe(400);
  await client.multicast({ to: [userId], messages: hello }, key);
  expect((await refusal(client.multicast({ to: [userId], messages: hello }, key))).body).toEqual({
    message: 'The retry key is already accepted',
  });
  expect(fromBot(userId)).toHaveLength(1);
});

test.each([
  ['push', 'abc', 'X-Line-Retry-Key must be a UUID'],
  ['reply', randomUUID(), 'X-Line-Retry-Key is not supported by this endpoint'],
])('a %s with the retry key %s is refused', async (kind, key, message) => {
  const response = await fetch(`${rig.line.origin}/v2/bot/message/${kind}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await rig.token()}`,
      'content-type': 'application/json',
      'x-line-retry-key': key,
    },
    body: '{}',
  });
  expect([response.status, await response.json()]).toEqual([400, { message }]);
});

test('a reply token answers once', async () => {
  const userId = await rig.friend();
  rig.line.send(userId, rig.channel.channelId, { type: 'text', text: '元気' });
  await rig.line.idle();
  const replyToken = rig.bot.received[0]?.event.replyToken ?? '';
  const client = await rig.client();
  await client.replyMessage({ replyToken, messages: hello });
  expect(fromBot(userId)).toMatchObject([{ via: 'reply' }]);
  const again = await refusal(client.replyMessage({ replyToken, messages: hello }));
  expect([again.status, again.body]).toEqual([400, { message: 'Invalid reply token' }]);
});

test('nothing reaches somebody who blocked the account, and nothing is counted', async () => {
  const userId = await rig.friend();
  rig.line.block(userId, rig.channel.channelId);
  const client = await rig.client();
  await client.pushMessage({ to: userId, messages: hello });
  await client.multicast({ to: [userId], messages: hello });
  expect(fromBot(userId)).toEqual([]);
  expect(await client.getMessageQuotaConsumption()).toEqual({ totalUsage: 0 });
  expect((await refusal(client.getProfile(userId))).status).toBe(404);
});

test('an unknown person is refused, and stops a multicast for all', async () => {
  const userId = await rig.friend();
  const nobody = `U${'0'.repeat(32)}`;
  const client = await rig.client();
  expect((await refusal(client.pushMessage({ to: nobody, messages: hello }))).body).toEqual({
    message: 'Failed to send messages',
  });
  for (const to of [nobody, 'U123']) {
    expect((await refusal(client.multicast({ to: [userId, to], messages: hello }))).body).toEqual({
      message: 'The property, to[1], in the request body is invalid (line: -, column: -)',
    });
  }
  expect(fromBot(userId)).toEqual([]);
});

test('multicast and broadcast show a message once to each friend', async () => {
  const [hanako, ichiro] = [await rig.friend(), await rig.friend('一郎')];
  const client = await rig.client();
  await client.multicast({ to: [hanako, hanako], messages: hello });
  await client.broadcast({ messages: hello });
  expect(fromBot(hanako)).toMatchObject([{ via: 'multicast' }, { via: 'broadcast' }]);
  expect(fromBot(ichiro)).toMatchObject([{ via: 'broadcast' }]);
  expect(await client.getMessageQuotaConsumption()).toEqual({ totalUsage: 3 });
});

test.each([
  [500, 200],
  [501, 400],
])('a multicast to %i people gets %i', async (people, status) => {
  const to = Array.from({ length: people }, (_, i) => `U${i.toString(16).padStart(32, '0')}`);
  for (const userId of to) rig.line.addPhone({ name: '町民', userId });
  const client = await rig.client();
  const got = await client.multicast({ to, messages: hello }).then(
    () => 200,
    (error: HTTPFetchError) => error.status,
  );
  expect(got).toBe(status);
});

test('the monthly limit counts people, and ends with the month in Japan', async () => {
  await rig.close();
  rig = await startRig({ channel: { monthlyLimit: 3 } });
  const to = [await rig.friend(), await rig.friend('一郎')];
  const messages = [...hello, ...hello];
  await (await rig.client()).multicast({ to, messages });
  const over = await refusal((await rig.client()).multicast({ to, messages }));
  expect([over.status, over.body]).toEqual([429, { message: 'You have reached your monthly limit.' }]);
  expect(fromBot(to[0] ?? '')).toHaveLength(2);
  expect(rig.line.channels()).toMatchObject([{ consumed: 2 }]);

  rig.clock.at = Date.parse('2026-12-01T00:00:00+09:00');
  await (await rig.client()).multicast({ to, messages });
  expect(await (await rig.client()).getMessageQuota()).toEqual({ type: 'limited', value: 3 });
});

test('validation sends nothing and tells what is wrong', async () => {
  const userId = await rig.friend();
  const client = await rig.client();
  await client.validateMulticast({ messages: hello });
  const wrong = await refusal(client.validatePush({ messages: [{ type: 'text', text: '' }] }));
  expect(wrong.body).toEqual({
    message: 'The request body has 1 error(s)',
    details: [{ message: 'May not be empty', property: 'messages[0].text' }],
  });
  expect(fromBot(userId)).toEqual([]);
});

test('the loading animation ends by the clock or with the next message', async () => {
  const userId = await rig.friend();
  const client = await rig.client();
  const loadingUntil = () => rig.line.chat(userId, rig.channel.channelId).loadingUntil;
  await client.showLoadingAnimation({ chatId: userId, loadingSeconds: 5 });
  expect(loadingUntil()).toBe(rig.clock.at + 5000);
  rig.clock.at += 5000;
  expect(loadingUntil()).toBeNull();
  await client.showLoadingAnimation({ chatId: userId });
  expect(loadingUntil()).toBe(rig.clock.at + 20_000);
  await client.pushMessage({ to: userId, messages: hello });
  expect(loadingUntil()).toBeNull();
  for (const loadingSeconds of [0, 4, 65]) {
    const wrong = await refusal(client.showLoadingAnimation({ chatId: userId, loadingSeconds }));
    expect(wrong.status).toBe(400);
  }
});

test('followers come in pages', async () => {
  const all = [await rig.friend(), await rig.friend('一郎'), await rig.friend('佐藤')];
  const client = await rig.client();
  const first = await client.getFollowers(undefined, 2);
  expect(first.userIds).toEqual(all.slice(0, 2));
  expect(await client.getFollowers(first.next, 2)).toEqual({ userIds: all.slice(2) });
});
