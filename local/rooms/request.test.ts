import { randomUUID } from 'node:crypto';
import type { LineBotClient } from '@line/bot-sdk';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lineChannels, type Channels } from '../../functions/src/line/channels.ts';
import { request } from '../../functions/src/line/request.ts';
import type { Answer } from '../line/control.ts';
import { startRig, type Rig } from '../line/rig.ts';
import { configOf } from './config-of.ts';

const LONG = 5_000;

let rig: Rig;
let channels: Channels;
let hanako = '';
beforeEach(async () => {
  rig = await startRig();
  hanako = await rig.friend();
  channels = lineChannels(configOf(rig), () => 0);
});
afterEach(() => rig.close());

const hello =
  (key = randomUUID()) =>
  (client: LineBotClient) =>
    client.pushMessage({ to: hanako, messages: [{ type: 'text', text: 'おはようございます' }] }, key);
const shown = () =>
  rig.line.chat(hanako, rig.channel.channelId).entries.filter(({ from }) => from === 'bot').length;
const tried = (path: string) => rig.line.lane().filter((entry) => entry.path === path).length;
const pushes = () => tried('/v2/bot/message/push');
const misbehave = (answer: Answer, times: number | null = 1) =>
  rig.line.setConduct({ endpoints: { push: { answer, times } } });

test('what LINE accepts is accepted, with its answer', async () => {
  const outcome = await request(channels, 'demo', LONG, hello());
  expect(outcome).toMatchObject({ is: 'accepted', body: { sentMessages: [{ id: expect.any(String) }] } });
  expect(shown()).toBe(1);
});

test('a retry key that LINE knows is accepted, and nothing is said twice', async () => {
  const key = randomUUID();
  await request(channels, 'demo', LONG, hello(key));
  expect(await request(channels, 'demo', LONG, hello(key))).toEqual({ is: 'accepted', body: null });
  expect(shown()).toBe(1);
});

test('what LINE finds wrong is refused, with its words', async () => {
  const nobody = `U${'0'.repeat(32)}`;
  const outcome = await request(channels, 'demo', LONG, (client) =>
    client.pushMessage({ to: nobody, messages: [{ type: 'text', text: 'x' }] }),
  );
  expect(outcome).toEqual({ is: 'refused', status: 400, message: '{"message":"Failed to send messages"}' });
});

test.each<[Answer, string, number]>([
  ['429', 'unavailable', 0],
  ['429-quota', 'unavailable', 0],
  ['500', 'unavailable', 0],
  ['400', 'refused', 0],
  ['409', 'accepted', 0],
  ['nothing', 'unknown', 0],
  ['accept-then-nothing', 'unknown', 1],
])('%s is "%s", tried once', async (answer, is, reached) => {
  misbehave(answer);
  expect((await request(channels, 'demo', LONG, hello())).is).toBe(is);
  expect([pushes(), shown()]).toEqual([1, reached]);
});

test('a token that LINE refuses is renewed at once and the request repeated', async () => {
  await request(channels, 'demo', LONG, hello());
  rig.clock.at += 900_000;
  expect((await request(channels, 'demo', LONG, hello())).is).toBe('accepted');
  expect([pushes(), tried('/oauth2/v3/token'), shown()]).toEqual([3, 2, 2]);
});

test('it is renewed once, not for ever', async () => {
  misbehave('401', null);
  expect((await request(channels, 'demo', LONG, hello())).is).toBe('unavailable');
  expect([pushes(), tried('/oauth2/v3/token')]).toEqual([2, 2]);
});

test.each(['400', '500', 'nothing'] as const)(
  'without a token (%s) nothing is sent: later',
  async (answer) => {
    rig.line.setConduct({ endpoints: { token: { answer, times: 1 } } });
    expect(await request(channels, 'demo', LONG, hello())).toEqual({ is: 'unavailable' });
    expect(pushes()).toBe(0);
    expect((await request(channels, 'demo', LONG, hello())).is).toBe('accepted');
  },
);

test('a municipality without an account sends nothing', async () => {
  expect(await request(channels, 'nowhere', LONG, hello())).toEqual({ is: 'unavailable' });
});

test('who waits too long for an answer does not know; for a token, it was not sent', async () => {
  await channels.client('demo');
  rig.line.setConduct({ latencyMs: 300 });
  expect(await request(channels, 'demo', 30, hello())).toEqual({ is: 'unknown' });
  const fresh = lineChannels(configOf(rig), () => 0);
  expect(await request(fresh, 'demo', 30, hello())).toEqual({ is: 'unavailable' });
});
