import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lineChannels, type Channels } from '../../functions/src/line/channels.ts';
import { startRig, type Rig } from '../line/rig.ts';
import { configOf } from './config-of.ts';

const LIFE = 900_000;
const RENEWED_BEFORE = 60_000;

let rig: Rig;
let channels: Channels;
let now = 0;
beforeEach(async () => {
  rig = await startRig();
  now = 5;
  channels = lineChannels(configOf(rig), () => now);
});
afterEach(() => rig.close());

const issued = () => rig.line.lane().filter(({ path }) => path === '/oauth2/v3/token').length;

test('one token serves until a minute before it ends, then another one does', async () => {
  const first = await channels.client('demo');
  now += LIFE - RENEWED_BEFORE - 1;
  expect(await channels.client('demo')).toBe(first);
  expect(issued()).toBe(1);
  now += 1;
  const second = await channels.client('demo');
  expect(second).not.toBe(first);
  expect(await channels.client('demo')).toBe(second);
  expect(issued()).toBe(2);
});

test('the client speaks for the municipality’s account', async () => {
  const userId = await rig.friend();
  const client = await channels.client('demo');
  expect(await client.getProfile(userId)).toMatchObject({ displayName: '花子' });
});

test('a token that was refused is replaced, once for all who were refused it', async () => {
  const refused = await channels.client('demo');
  const fresh = await channels.client('demo', refused);
  expect(fresh).not.toBe(refused);
  expect(await channels.client('demo', refused)).toBe(fresh);
  expect(await channels.client('demo')).toBe(fresh);
  expect(issued()).toBe(2);
});

test.each(['400', '500', 'nothing'] as const)(
  'after the answer %s to a token request the next may succeed',
  async (answer) => {
    rig.line.setConduct({ endpoints: { token: { answer, times: 1 } } });
    await expect(channels.client('demo')).rejects.toThrow();
    const client = await channels.client('demo');
    expect(await channels.client('demo')).toBe(client);
  },
);

test('a renewal that fails leaves the next call to try again', async () => {
  const first = await channels.client('demo');
  rig.line.setConduct({ endpoints: { token: { answer: '500', times: 1 } } });
  now += LIFE;
  await expect(channels.client('demo')).rejects.toThrow();
  expect(await channels.client('demo')).not.toBe(first);
});

describe('municipalities', () => {
  test('each have their own account and their own token', async () => {
    const other = { ...rig.channel, channelId: '1000000002', channelSecret: 'another-secret' };
    rig.line.addChannel(other);
    const config = configOf(rig);
    const two = lineChannels({ ...config, LINE_CHANNELS: { ...config.LINE_CHANNELS, other } }, () => now);
    expect(await two.client('other')).not.toBe(await two.client('demo'));
    await (await two.client('other')).getMessageQuota();
    await (await two.client('demo')).getMessageQuota();
    const asked = rig.line.lane().filter(({ path }) => path === '/v2/bot/message/quota');
    expect(asked.map(({ channelId }) => channelId)).toEqual(['1000000002', rig.channel.channelId]);
  });

  test('without an account are named', async () => {
    expect(channels.of('demo')).toMatchObject({ channelId: rig.channel.channelId });
    expect(channels.of('nowhere')).toBeUndefined();
    await expect(channels.client('nowhere')).rejects.toThrow('no channel for municipality nowhere');
  });
});
