import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Chat, Notice, Phone } from './control.ts';
import { startRig } from './rig.ts';
import type { Rig } from './rig.ts';

let rig: Rig;
let page: string;
beforeEach(async () => {
  page = await mkdtemp(join(tmpdir(), 'line-page-'));
  await writeFile(join(page, 'index.html'), '<title>phones</title>');
  rig = await startRig({
    line: {
      page,
      extra: (request, response) => {
        if (request.url !== '/clock') return false;
        response.end('tick');
        return true;
      },
    },
  });
});
afterEach(async () => {
  await rig.close();
  await rm(page, { recursive: true });
});

const ask = async <T>(method: string, path: string, body?: object) => {
  const init = body ? { method, body: JSON.stringify(body) } : { method };
  const response = await fetch(`${rig.line.origin}/simulator${path}`, init);
  return [response.status, (await response.json()) as T] as const;
};

test('the whole story over HTTP', async () => {
  const [, phone] = await ask<Phone>('POST', '/phones', { name: '花子' });
  expect(phone).toEqual({
    userId: expect.stringMatching(/^U[0-9a-f]{32}$/) as string,
    name: '花子',
    friends: [],
    blocked: [],
  });
  const chatPath = `/phones/${phone.userId}/chats/${rig.channel.channelId}`;
  const [, followed] = await ask<Chat>('POST', `${chatPath}/follow`);
  expect(followed).toMatchObject({ friendship: 'friend', entries: [{ from: 'line' }], richMenu: null });
  const [, said] = await ask<Chat>('POST', `${chatPath}/send`, { type: 'text', text: 'おはよう' });
  expect(said.entries.at(-1)).toMatchObject({ from: 'person', sent: { type: 'text', text: 'おはよう' } });

  const replied = { type: 'message', label: 'はい', text: 'はい' };
  const quickReply = { items: [{ type: 'action' as const, action: replied as never }] };
  const { sentMessages } = await (
    await rig.client()
  ).pushMessage({ to: phone.userId, messages: [{ type: 'text', text: 'お元気ですか', quickReply }] });
  const [status, pressed] = await ask<{ chat: Chat; open: null }>('POST', `${chatPath}/press`, {
    messageId: sentMessages[0]?.id,
    action: replied,
  });
  expect([status, pressed.open, pressed.chat.quickReplies]).toEqual([200, null, null]);
  const [, blocked] = await ask<Chat>('POST', `${chatPath}/block`);
  expect(blocked.friendship).toBe('blocked');
  expect(await ask('GET', chatPath)).toEqual([200, blocked]);
  expect(await ask('GET', '/phones')).toEqual([200, [{ ...phone, blocked: [rig.channel.channelId] }]]);
  expect(await ask('GET', '/channels')).toMatchObject([200, [{ name: 'ひだまり町', consumed: 1 }]]);

  await rig.line.idle();
  const [, lane] = await ask<unknown[]>('GET', '/lane?after=1');
  expect(lane).toEqual(rig.line.lane(1));
  const { webhookEventId } = rig.bot.received[0]?.event ?? {};
  expect(await ask('POST', '/redeliver', { webhookEventId })).toEqual([200, {}]);
});

test('a person can be a friend from the start, without an event', async () => {
  const { channelId } = rig.channel;
  const [, phone] = await ask<Phone>('POST', '/phones', { name: '花子', friendOf: [channelId] });
  expect(phone.friends).toEqual([channelId]);
  const { displayName } = await (await rig.client()).getProfile(phone.userId);
  await rig.line.idle();
  expect([displayName, rig.bot.received]).toEqual(['花子', []]);
});

test('conduct is read and changed in parts', async () => {
  const [, before] = await ask<{ webhooks: object }>('GET', '/conduct');
  const push = { answer: '500', times: 2 };
  const change = { webhooks: { ...before.webhooks, copies: 2 }, endpoints: { push } };
  const after = { ...before, ...change };
  expect(await ask('PUT', '/conduct', change)).toEqual([200, after]);
  expect(await ask('PUT', '/conduct', { latencyMs: 1 })).toEqual([200, { ...after, latencyMs: 1 }]);
});

test.each([
  ['POST', '/phones', {}],
  ['POST', '/phones', { name: '花子', userId: 'U1' }],
  ['POST', '/phones', { name: '花子', friendOf: ['unknown'] }],
  ['POST', '/phones/U1/chats/1000000001/follow', {}],
  ['PUT', '/conduct', { webhooks: { inFlight: 0 } }],
  ['PUT', '/conduct', { endpoints: { pull: { answer: '500', times: 1 } } }],
  ['POST', '/redeliver', { webhookEventId: 'unknown' }],
])('%s %s %o is a bad request', async (method, path, body) => {
  expect(await ask(method, path, body)).toEqual([400, { message: expect.any(String) as string }]);
});

test('whoever listens hears of every change', async () => {
  const response = await fetch(`${rig.line.origin}/simulator/events`);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const userId = await rig.friend();
  rig.line.notify({ type: 'mail' });
  const notices: Notice[] = [];
  let rest = '';
  const body = response.body ?? new ReadableStream();
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n\n');
    rest = lines.pop() ?? '';
    for (const line of lines) notices.push(JSON.parse(line.replace('data: ', '')) as Notice);
    if (notices.at(-1)?.type === 'mail') break;
  }
  expect(notices).toMatchObject([
    { type: 'phones' },
    { type: 'chat', userId, channelId: rig.channel.channelId },
    { type: 'phones' },
    { type: 'lane', entry: { direction: 'to-bot', status: 200 } },
    { type: 'mail' },
  ]);
});

test('an ID token for a LIFF page', async () => {
  const userId = await rig.friend();
  const [, { idToken }] = await ask<{ idToken: string }>(
    'POST',
    `/phones/${userId}/chats/${rig.channel.channelId}/id-token`,
  );
  const response = await fetch(`${rig.line.origin}/oauth2/v2.1/verify`, {
    method: 'POST',
    body: new URLSearchParams({ id_token: idToken, client_id: rig.channel.loginChannelId }),
  });
  expect(await response.json()).toMatchObject({ sub: userId });
});

test.each([
  ['/', 200, '<title>phones</title>'],
  ['/clock', 200, 'tick'],
  ['/..%2f..%2fetc/passwd', 404, '{"message":"Not found"}'],
  ['/nothing.js', 404, '{"message":"Not found"}'],
])('%s gets %i', async (path, status, text) => {
  const response = await fetch(rig.line.origin + path);
  expect([response.status, await response.text()]).toEqual([status, text]);
});

test('an account can join later', async () => {
  const second = { ...rig.channel, channelId: '1000000002', monthlyLimit: 10 };
  rig.line.addChannel(second);
  expect(() => rig.line.addChannel(second)).toThrow('taken');
  const { userId } = rig.line.addPhone({ name: '花子' });
  expect(rig.line.follow(userId, second.channelId).friendship).toBe('friend');
  expect(rig.line.chat(userId, rig.channel.channelId).friendship).toBe('none');
});
