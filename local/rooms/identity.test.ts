import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LineAccounts } from '../../functions/src/actions/world.ts';
import { lineAccounts } from '../../functions/src/line/accounts.ts';
import { lineChannels } from '../../functions/src/line/channels.ts';
import type { Answer } from '../line/control.ts';
import { startRig, type Rig } from '../line/rig.ts';
import { configOf } from './config-of.ts';

let rig: Rig;
let line: LineAccounts;
let hanako = '';
let idToken = '';
beforeEach(async () => {
  rig = await startRig();
  hanako = await rig.friend();
  idToken = await rig.line.issueIdToken(hanako, rig.channel.channelId);
  line = lineAccounts(lineChannels(configOf(rig)), 'https://hidamari.example');
});
afterEach(() => rig.close());

test('a token is somebody, and the moment is LINE’s', async () => {
  rig.clock.at += 60_000;
  const known = { is: 'known', lineUserId: hanako, name: '花子', at: rig.clock.at };
  expect(await line.whoIs('demo', idToken)).toEqual(known);
});

test('after an hour it has expired: a new one will do', async () => {
  rig.clock.at += 3_600_000;
  expect(await line.whoIs('demo', idToken)).toEqual({ is: 'expired' });
});

test('a token of another login channel, a forged one, and one for a municipality without LINE are nobody', async () => {
  const other = { ...rig.channel, channelId: '1000000009', loginChannelId: '2000000009' };
  rig.line.addChannel(other);
  const foreign = await rig.line.issueIdToken(hanako, other.channelId);
  const [header, , signature] = idToken.split('.');
  const payload = Buffer.from(JSON.stringify({ sub: hanako })).toString('base64url');
  for (const token of [foreign, `${header}.${payload}.${signature}`, '', hanako]) {
    expect(await line.whoIs('demo', token)).toEqual({ is: 'refused' });
  }
  expect(await line.whoIs('constructor', idToken)).toEqual({ is: 'refused' });
});

test.each<Answer>(['429', '500', 'nothing'])(
  'LINE answering %s says nothing about a token',
  async (answer) => {
    rig.line.setConduct({ endpoints: { verify: { answer, times: 1 } } });
    expect(await line.whoIs('demo', idToken)).toEqual({ is: 'unavailable' });
    expect(await line.whoIs('demo', idToken)).toMatchObject({ is: 'known' });
  },
);
