import { messagingApi } from '@line/bot-sdk';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { LineAccounts } from '../../functions/src/actions/world.ts';
import type { Message } from '../../functions/src/domain/message.ts';
import { outgoingId, type Delivery } from '../../functions/src/domain/outgoing.ts';
import { lineAccounts } from '../../functions/src/line/accounts.ts';
import { lineChannels } from '../../functions/src/line/channels.ts';
import { pagesOf } from '../../functions/src/messages/pages.ts';
import { richMenu } from '../../functions/src/messages/rich-menu.ts';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import type { Answer, Endpoint } from '../line/control.ts';
import { startRig, type Rig } from '../line/rig.ts';
import { pictureFile } from '../rich-menus/drawn.ts';
import { configOf } from './config-of.ts';

let rig: Rig;
let line: LineAccounts;
let hanako = '';
beforeEach(async () => {
  rig = await startRig();
  hanako = await rig.friend();
  line = lineAccounts(lineChannels(configOf(rig)), 'https://hidamari.example');
});
afterEach(() => rig.close());

const demo = aMunicipality('demo', 0);
const message: Message = { kind: 'alert-notice' };
const key = outgoingId('demo', 'silence/7/hanako');
const told = (endpoint: Endpoint, answer: Answer, times: number | null = 1) =>
  rig.line.setConduct({ endpoints: { [endpoint]: { answer, times } } });
const shown = (who = hanako) =>
  rig.line.chat(who, rig.channel.channelId).entries.flatMap((entry) => (entry.from === 'bot' ? [entry] : []));

const ways: Record<string, { endpoint: Endpoint; send(): Promise<Delivery> }> = {
  push: { endpoint: 'push', send: () => line.push(demo, hanako, message, key) },
  multicast: { endpoint: 'multicast', send: () => line.multicast(demo, [hanako], message, key) },
  notify: { endpoint: 'push', send: () => line.notify(demo, hanako, { kind: 'help', alone: 0, at: 0 }, key) },
};

describe.each(Object.keys(ways))('%s', (way) => {
  const endpoint = ways[way]?.endpoint ?? 'push';
  const send = async () => ways[way]?.send();

  test('reaches the person, and said again reaches nobody again', async () => {
    expect(await send()).toBe('done');
    expect(await send()).toBe('done');
    expect(shown()).toHaveLength(1);
  });

  test.each<[Answer, Delivery]>([
    ['429', 'later'],
    ['429-quota', 'later'],
    ['500', 'later'],
    ['nothing', 'later'],
    ['accept-then-nothing', 'later'],
  ])('answered %s is tried later, and then said once', async (answer, delivery) => {
    told(endpoint, answer);
    expect(await send()).toBe(delivery);
    expect(await send()).toBe('done');
    expect(shown()).toHaveLength(1);
  });

  test('answered 409 was said before', async () => {
    told(endpoint, '409');
    expect(await send()).toBe('done');
    expect(shown()).toEqual([]);
  });

  test('answered 400 is never tried again', async () => {
    told(endpoint, '400');
    expect(await send()).toBe('never');
  });

  test('answered 401 is said with a new token; with none to be had, later', async () => {
    told(endpoint, '401');
    expect(await send()).toBe('done');
    told(endpoint, '401', null);
    expect(await send()).toBe('later');
    expect(shown()).toHaveLength(1);
  });
});

describe('a reply', () => {
  /** The token of something that she says now. */
  const token = async () => {
    rig.bot.received.length = 0;
    rig.line.send(hanako, rig.channel.channelId, { type: 'text', text: '元気' });
    await rig.line.idle();
    return rig.bot.received[0]?.event.replyToken ?? '';
  };

  test('is said once; its token is refused the second time', async () => {
    const replyToken = await token();
    expect(await line.reply(demo, replyToken, message)).toBe('said');
    expect(await line.reply(demo, replyToken, message)).toBe('token-refused');
    expect(shown()).toMatchObject([{ via: 'reply' }]);
  });

  test('that LINE refuses for what it says is not taken for said', async () => {
    const replyToken = await token();
    const empty = { kind: 'watcher-added', name: '' } as const;
    told('reply', '400');
    expect(await line.reply(demo, replyToken, empty)).toBe('not-said');
  });

  test.each([
    [60_000, 'said', 1],
    [60_001, 'token-refused', 0],
  ])('%i ms after the webhook: %s', async (wait, outcome, times) => {
    const replyToken = await token();
    rig.clock.at += wait;
    expect(await line.reply(demo, replyToken, message)).toBe(outcome);
    expect(shown()).toHaveLength(times);
  });

  test.each<Answer>(['nothing', 'accept-then-nothing'])(
    'whose answer is lost (%s) is known to be said all the same, once',
    async (answer) => {
      const replyToken = await token();
      told('reply', answer);
      expect(await line.reply(demo, replyToken, message)).toBe('said');
      expect(shown()).toHaveLength(1);
    },
  );

  test.each<[Answer, number]>([
    ['nothing', 2],
    ['429', 1],
    ['500', 1],
    ['401', 2],
  ])('that LINE answers %s (%i times) is not said: it may be said otherwise', async (answer, times) => {
    const replyToken = await token();
    told('reply', answer, times);
    expect(await line.reply(demo, replyToken, message)).toBe('not-said');
    expect(shown()).toEqual([]);
  });
});

test('a multicast reaches everybody once, and nobody where one person is unknown to LINE', async () => {
  const ichiro = await rig.friend('一郎');
  expect(await line.multicast(demo, [hanako, ichiro], message, key)).toBe('done');
  expect([shown(), shown(ichiro)].map((each) => each.length)).toEqual([1, 1]);
  const other = outgoingId('demo', 'another');
  expect(await line.multicast(demo, [hanako, `U${'0'.repeat(32)}`], message, other)).toBe('never');
  expect(shown()).toHaveLength(1);
});

test('staff on LINE read a notification in words, with where to go on', async () => {
  await line.notify(demo, hanako, { kind: 'silence', people: 3, alone: 0, at: 0 }, key);
  const [entry] = shown();
  expect(entry?.message['text']).toMatch(
    /^【要確認】お返事がまだの方 3名（ひだまり町）\n\n[^]*https:\/\/hidamari\.example\n$/,
  );
});

describe('a menu', () => {
  const withMenus = async () => {
    const client = await rig.client();
    const blobs = new messagingApi.MessagingApiBlobClient({
      channelAccessToken: await rig.token(),
      baseURL: rig.line.origin,
    });
    const picture = new Blob([await readFile(pictureFile('subject'))], { type: 'image/png' });
    const { richMenuId } = await client.createRichMenu(richMenu('subject', demo.settings, pagesOf('liff')));
    await blobs.setRichMenuImage(richMenuId, picture);
    const richMenus = { nobody: 'none', subject: richMenuId, family: 'none', both: 'none' };
    return { ...demo, richMenus };
  };
  const sees = () => rig.line.chat(hanako, rig.channel.channelId).richMenu?.richMenuId;

  test('is shown, and again shown the same', async () => {
    const town = await withMenus();
    expect(await line.linkMenu(town, hanako, 'subject')).toBe('done');
    expect(await line.linkMenu(town, hanako, 'subject')).toBe('done');
    expect(sees()).toBe(town.richMenus.subject);
  });

  test.each<[Answer, Delivery]>([
    ['429', 'later'],
    ['500', 'later'],
    ['nothing', 'later'],
    ['accept-then-nothing', 'later'],
    ['400', 'never'],
  ])('answered %s: %s', async (answer, delivery) => {
    const town = await withMenus();
    told('richmenu', answer);
    expect(await line.linkMenu(town, hanako, 'subject')).toBe(delivery);
    expect(await line.linkMenu(town, hanako, 'subject')).toBe('done');
    expect(sees()).toBe(town.richMenus.subject);
  });

  test('that LINE no longer has is never shown; without menus there is nothing to do', async () => {
    expect(await line.linkMenu(await withMenus(), hanako, 'both')).toBe('never');
    expect(await line.linkMenu(demo, hanako, 'subject')).toBe('done');
    expect(sees()).toBeUndefined();
  });
});

test('a name is what LINE shows, or unknown', async () => {
  expect(await line.displayName(demo, hanako)).toBe('花子');
  told('profile', '500');
  expect(await line.displayName(demo, hanako)).toBeNull();
  rig.line.block(hanako, rig.channel.channelId);
  expect(await line.displayName(demo, hanako)).toBeNull();
});

test('200 rosters at once keep under LINE’s 200 multicast requests a second', async () => {
  const client = await rig.client();
  const messages = [{ type: 'text' as const, text: 'x' }];
  // LINE lets a burst of 200 pass: somebody else of the same account has taken most of it.
  await Promise.all(Array.from({ length: 150 }, () => client.multicast({ to: [hanako], messages })));
  const began = performance.now();
  const sent = await Promise.all(
    Array.from({ length: 200 }, (_, roster) =>
      line.multicast(demo, [hanako], message, outgoingId('demo', `round/1/r${roster}`)),
    ),
  );
  expect(new Set(sent)).toEqual(new Set(['done']));
  expect(performance.now() - began).toBeGreaterThan(950);
});

describe('the messages of the month', () => {
  test('are what may be sent and what was; without a limit there is none', async () => {
    expect(await line.quota(demo)).toEqual({ limit: null, used: 0 });
    await line.push(demo, hanako, message, key);
    expect(await line.quota(demo)).toEqual({ limit: null, used: 1 });
  });

  test('have the limit of the account’s plan', async () => {
    const limited = await startRig({ channel: { monthlyLimit: 200 } });
    onTestFinished(() => limited.close());
    const account = lineAccounts(lineChannels(configOf(limited)), 'https://hidamari.example');
    expect(await account.quota(demo)).toEqual({ limit: 200, used: 0 });
  });

  test.each(['500', '429', 'nothing'] as const)('are unknown where LINE answers %s', async (answer) => {
    told('quota', answer, null);
    expect(await line.quota(demo)).toBeNull();
  });
});
