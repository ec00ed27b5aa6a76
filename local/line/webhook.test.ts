import { validateSignature } from '@line/bot-sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LineEvent } from './events.ts';
import { startRig } from './rig.ts';
import type { Rig } from './rig.ts';
import { signature } from './webhook-request.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const say = (userId: string, text: string) =>
  rig.line.send(userId, rig.channel.channelId, { type: 'text', text });
const events = () => rig.bot.received.map(({ event }) => event);
const textOf = (event: LineEvent) => (event['message'] as { text?: string } | undefined)?.text;
const texts = () => events().map(textOf);

test("the signature is LINE's own example", () => {
  const body = '{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}';
  expect(signature(body, '8c570fa6dd201bb328f1c1eac23a96d8')).toBe(
    'GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=',
  );
});

test('a message arrives signed and complete', async () => {
  const userId = await rig.friend();
  say(userId, 'おはよう');
  await rig.line.idle();
  const [{ body, signature: sent }] = rig.bot.received as [Rig['bot']['received'][number]];
  expect(validateSignature(body, rig.channel.channelSecret, sent)).toBe(true);
  expect(validateSignature(`${body} `, rig.channel.channelSecret, sent)).toBe(false);
  const text = expect.any(String) as string;
  expect(JSON.parse(body)).toEqual({
    destination: rig.channel.botUserId,
    events: [
      {
        type: 'message',
        mode: 'active',
        timestamp: rig.clock.at,
        source: { type: 'user', userId },
        webhookEventId: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/) as string,
        deliveryContext: { isRedelivery: false },
        replyToken: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        message: {
          id: expect.stringMatching(/^\d{18}$/) as string,
          type: 'text',
          text: 'おはよう',
          quoteToken: text,
          markAsReadToken: text,
        },
      },
    ],
  });
});

test('following, blocking and coming back', async () => {
  const { userId } = rig.line.addPhone({ name: '花子' });
  const { channelId } = rig.channel;
  rig.line.follow(userId, channelId);
  rig.line.follow(userId, channelId);
  rig.line.block(userId, channelId);
  rig.line.follow(userId, channelId);
  await rig.line.idle();
  expect(events()).toMatchObject([
    { type: 'follow', follow: { isUnblocked: false }, replyToken: expect.any(String) as string },
    { type: 'unfollow' },
    { type: 'follow', follow: { isUnblocked: true } },
  ]);
  expect(events()[1]).not.toHaveProperty('replyToken');
});

test.each([
  [
    { type: 'sticker', packageId: '446', stickerId: '1988', keywords: ['おはよう'] },
    { stickerResourceType: 'STATIC', keywords: ['おはよう'] },
  ],
  [{ type: 'image' }, { contentProvider: { type: 'line' } }],
  [
    { type: 'audio', durationMs: 1200 },
    { contentProvider: { type: 'line' }, duration: 1200 },
  ],
  [
    { type: 'location', address: '西脇市', latitude: 35, longitude: 135 },
    { address: '西脇市', latitude: 35, longitude: 135 },
  ],
] as const)('a %o arrives with its fields', async (sending, fields) => {
  const userId = await rig.friend();
  rig.line.send(userId, rig.channel.channelId, sending as Parameters<typeof rig.line.send>[2]);
  await rig.line.idle();
  expect(events()).toMatchObject([{ message: { type: sending.type, ...fields } }]);
});

test('one person is served in order, others do not wait', async () => {
  const [hanako, ichiro] = [await rig.friend(), await rig.friend('一郎')];
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  rig.bot.before = (event) => (textOf(event) === '1' ? held : Promise.resolve());
  say(hanako, '1');
  say(hanako, '2');
  const othersArrive = new Promise<void>((resolve) => {
    const before = rig.bot.before;
    rig.bot.before = (event) => {
      if (textOf(event) === '一郎です') resolve();
      return before(event);
    };
  });
  say(ichiro, '一郎です');
  await othersArrive;
  expect(texts()).toEqual(['1', '一郎です']);
  release();
  await rig.line.idle();
  expect(texts()).toEqual(['1', '一郎です', '2']);
});

test('copies are the same event, with one reply token, sent at once', async () => {
  const userId = await rig.friend();
  rig.line.setConduct({ webhooks: { copies: 3 } });
  let arrived = 0;
  let release = () => {};
  const allHere = new Promise<void>((resolve) => (release = resolve));
  rig.bot.before = () => {
    arrived += 1;
    if (arrived === 3) release();
    return allHere;
  };
  say(userId, '元気');
  await rig.line.idle();
  expect(events()).toHaveLength(3);
  expect(new Set(rig.bot.received.map(({ body }) => body)).size).toBe(1);
});

test('no more than the told number of requests are under way', async () => {
  const people = [];
  for (let i = 0; i < 5; i += 1) people.push(await rig.friend(`町民${i}`));
  rig.line.setConduct({ webhooks: { inFlight: 2 } });
  let here = 0;
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const twoAreHere = new Promise<void>((resolve) => {
    rig.bot.before = () => {
      here += 1;
      if (here === 2) resolve();
      return released;
    };
  });
  for (const userId of people) say(userId, '元気');
  await twoAreHere;
  // All requests would have left in the same moment: a round trip later, a third would be here too.
  await fetch(`${rig.line.origin}/simulator/channels`);
  expect(here).toBe(2);
  release();
  await rig.line.idle();
  expect(here).toBe(5);
});

test('events wait while LINE cannot reach the bot, and may come newest first', async () => {
  const userId = await rig.friend();
  rig.line.setConduct({ webhooks: { online: false, reversed: true } });
  for (const text of ['1', '2', '3']) say(userId, text);
  expect(events()).toEqual([]);
  rig.line.setConduct({ webhooks: { online: true } });
  await rig.line.idle();
  expect(texts()).toEqual(['3', '2', '1']);
});

test('a delay holds events back, together when reversed', async () => {
  const userId = await rig.friend();
  rig.line.setConduct({ webhooks: { delayMs: 40, reversed: true } });
  const startedAt = performance.now();
  for (const text of ['1', '2', '3']) say(userId, text);
  await rig.line.idle();
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(39);
  expect(texts()).toEqual(['3', '2', '1']);
});

test('without a 2xx the event comes again, before the later ones', async () => {
  const userId = await rig.friend();
  rig.line.setConduct({ webhooks: { redeliveries: 2 } });
  rig.bot.before = () => {
    rig.bot.status = events().length < 3 ? 500 : 200;
    return Promise.resolve();
  };
  say(userId, '1');
  say(userId, '2');
  await rig.line.idle();
  expect(texts()).toEqual(['1', '1', '1', '2']);
  expect(events().map(({ deliveryContext }) => deliveryContext.isRedelivery)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(
    new Set(events().map(({ webhookEventId, replyToken }) => `${webhookEventId} ${replyToken}`)).size,
  ).toBe(2);
});

test('an event nobody takes is lost, as LINE does it by default', async () => {
  const userId = await rig.friend();
  rig.bot.status = 500;
  say(userId, '1');
  await rig.line.idle();
  expect(texts()).toEqual(['1']);
  expect(rig.line.lane().at(-1)).toMatchObject({ direction: 'to-bot', path: '/webhook', status: 500 });
});

test.each([
  [2000, { status: 200, response: {} }],
  [2001, { status: null, response: { timeout: true } }],
])('an answer after %i ms is recorded so', async (ms, recorded) => {
  const userId = await rig.friend();
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    rig.bot.before = () => Promise.resolve(void vi.advanceTimersByTime(ms));
    say(userId, '1');
    await rig.line.idle();
  } finally {
    vi.useRealTimers();
  }
  expect(rig.line.lane().at(-1)).toMatchObject(recorded);
});

test('a past event can be delivered again by hand', async () => {
  const userId = await rig.friend();
  say(userId, '1');
  await rig.line.idle();
  const [first] = events() as [LineEvent];
  rig.line.redeliver(first.webhookEventId);
  await rig.line.idle();
  expect(events()).toEqual([first, { ...first, deliveryContext: { isRedelivery: true } }]);
  expect(() => rig.line.redeliver('unknown')).toThrow('No webhook event');
});

test('closing does not wait for a bot that never answers', async () => {
  const userId = await rig.friend();
  const here = new Promise<void>((resolve) => {
    rig.bot.before = () => {
      resolve();
      return new Promise(() => {});
    };
  });
  say(userId, '1');
  await here;
  await rig.line.close();
  await rig.line.idle();
});
