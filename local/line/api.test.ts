import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer, Endpoint } from './control.ts';
import { startRig } from './rig.ts';
import type { Rig } from './rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const json = 'application/json';
const post = async (path: string, body: string | Buffer, headers: Record<string, string> = {}) => {
  const authorization = `Bearer ${await rig.token()}`;
  const response = await fetch(rig.line.origin + path, {
    method: 'POST',
    headers: { 'content-type': json, authorization, ...headers },
    body,
  });
  const answer = (await response.json()) as { message: string };
  return {
    status: response.status,
    message: answer.message,
    requestId: response.headers.get('x-line-request-id'),
  };
};
const push = '/v2/bot/message/push';

test.each([
  ['no such path', '/v2/bot/message/pull', '{}', {}, 404, 'Not found'],
  ['a path LINE has for other methods', '/v2/bot/message/quota', '{}', {}, 404, 'Not found'],
  [
    'another media type',
    push,
    '{}',
    { 'content-type': 'text/plain' },
    415,
    'The content type, text/plain, is not supported',
  ],
  ['broken JSON', push, '{', {}, 400, 'The request body could not be parsed as JSON (line: 1, column: 2)'],
  ['an array as body', push, '[]', {}, 400, 'The request body has 1 error(s)'],
  [
    'no token',
    push,
    '{}',
    { authorization: '' },
    401,
    'Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid.',
  ],
  [
    'a made-up token',
    push,
    '{}',
    { authorization: 'Bearer abc' },
    401,
    'Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid.',
  ],
])('%s', async (_name, path, body, headers, status, message) => {
  const answer = await post(path, body, headers as Record<string, string>);
  expect(answer).toEqual({ status, message, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
});

test.each([
  [2 * 1024 * 1024, 400],
  [2 * 1024 * 1024 + 1, 413],
])('a body of %i bytes gets %i', async (size, status) => {
  expect((await post(push, Buffer.alloc(size, 'a'))).status).toBe(status);
});

test('an access token ends after 15 minutes of the clock', async () => {
  const client = await rig.client();
  rig.clock.at += 899_999;
  expect(await client.getMessageQuota()).toEqual({ type: 'none' });
  rig.clock.at += 1;
  await expect(client.getMessageQuota()).rejects.toMatchObject({
    status: 401,
    body: expect.stringContaining('expired') as string,
  });
});

test('a wrong client gets no token', async () => {
  const ask = (body: Record<string, string>) =>
    fetch(`${rig.line.origin}/oauth2/v3/token`, { method: 'POST', body: new URLSearchParams(body) });
  const client = { grant_type: 'client_credentials', client_id: rig.channel.channelId };
  const refused = await ask({ ...client, client_secret: 'guess' });
  expect([refused.status, await refused.json()]).toEqual([
    400,
    { error: 'invalid_request', error_description: "Invalid 'client_credentials'." },
  ]);
  const given = await ask({ ...client, client_secret: rig.channel.channelSecret });
  expect(await given.json()).toMatchObject({ token_type: 'Bearer', expires_in: 900 });
});

test('more than 100 loading animations at once meet the rate limit', async () => {
  const userId = await rig.friend();
  const client = await rig.client();
  // So many that they meet it even where a slow machine spreads them over seconds.
  const calls = Array.from({ length: 400 }, () =>
    client.showLoadingAnimation({ chatId: userId }).then(
      () => 202,
      (error: { status: number }) => error.status,
    ),
  );
  const statuses = await Promise.all(calls);
  expect(statuses.filter((status) => status === 202).length).toBeGreaterThanOrEqual(100);
  expect(statuses).toContain(429);
});

test.each<[Endpoint, Answer, number, string]>([
  ['push', '429', 429, 'The API rate limit has been exceeded. Try again later.'],
  ['push', '429-quota', 429, 'You have reached your monthly limit.'],
  ['push', '400', 400, 'Failed to send messages'],
  ['push', '401', 401, 'Authentication failed due to the following reason: access token expired'],
  ['push', '409', 409, 'The retry key is already accepted'],
  ['push', '500', 500, 'Internal Server Error'],
])('%s told to answer %s does so, as often as told', async (endpoint, answer, status, message) => {
  const userId = await rig.friend();
  const body = JSON.stringify({ to: userId, messages: [{ type: 'text', text: 'a' }] });
  rig.line.setConduct({ endpoints: { [endpoint]: { answer, times: 1 } } });
  expect(await post(push, body)).toMatchObject({ status, message });
  expect(rig.line.chat(userId, rig.channel.channelId).entries.some(({ from }) => from === 'bot')).toBe(false);
  expect((await post(push, body)).status).toBe(200);
  expect(rig.line.conduct().endpoints).toEqual({});
});

test.each<[Answer, number]>([
  ['nothing', 0],
  ['accept-then-nothing', 1],
])('told %s, the connection is cut and %i messages are shown', async (answer, shown) => {
  const userId = await rig.friend();
  const client = await rig.client();
  rig.line.setConduct({ endpoints: { push: { answer, times: null } } });
  const key = crypto.randomUUID();
  const call = () => client.pushMessage({ to: userId, messages: [{ type: 'text', text: 'a' }] }, key);
  await expect(call()).rejects.toThrow(TypeError);
  const { entries } = rig.line.chat(userId, rig.channel.channelId);
  expect(entries.filter(({ from }) => from === 'bot')).toHaveLength(shown);
  expect(rig.line.lane().at(-1)).toMatchObject({ path: push, status: null, response: null });

  rig.line.setConduct({ endpoints: {} });
  const retried = await call().then(
    () => 200,
    (error: { status: number }) => error.status,
  );
  expect(retried).toBe(shown === 1 ? 409 : 200);
});

test('latency delays every call', async () => {
  const client = await rig.client();
  rig.line.setConduct({ latencyMs: 60 });
  const startedAt = performance.now();
  await client.getMessageQuota();
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(59);
});

test('the lane tells of every call', async () => {
  const userId = await rig.friend();
  const client = await rig.client();
  const before = rig.line.lane().at(-1)?.seq ?? 0;
  await client.pushMessage({ to: userId, messages: [{ type: 'text', text: 'a' }] });
  expect(rig.line.lane(before)).toMatchObject([
    {
      seq: before + 1,
      at: rig.clock.at,
      direction: 'to-line',
      channelId: rig.channel.channelId,
      method: 'POST',
      path: push,
      status: 200,
      request: { to: userId },
      response: { sentMessages: [{}] },
    },
  ]);
});
