import express from 'express';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { answerEvent } from '../../functions/src/actions/answer-event.ts';
import { sweep } from '../../functions/src/actions/sweep.ts';
import type { Config } from '../../functions/src/config.ts';
import { lineChannels } from '../../functions/src/line/channels.ts';
import { incomingOf } from '../../functions/src/line/incoming.ts';
import type { EventTask } from '../../functions/src/tasks/queue.ts';
import { registers } from '../../functions/src/testing/stories.ts';
import { worldAt } from '../../functions/src/testing/world-at.ts';
import { lineWebhookFor } from '../../functions/src/triggers/line-webhook.ts';

const SECRET = '1'.repeat(32);
const config = {
  LINE_CHANNELS: { demo: { channelId: '1', channelSecret: SECRET, loginChannelId: '2', liffId: '3' } },
} as unknown as Config;

let server: Server | undefined;
afterEach(async () => {
  if (server) await once(server.close(), 'close');
  server = undefined;
});

/** The webhook behind a real HTTP server, with a town in memory and a queue that is looked into. */
async function aWebhook() {
  const town = worldAt('2026-11-23 10:00');
  await registers(town, 'hanako');
  const queued: EventTask[] = [];
  const queue = {
    event: async (task: EventTask) => {
      queued.push(task);
    },
  };
  const handler = lineWebhookFor(
    () => ({ world: town.world, channels: lineChannels(config), queue }),
    () => town.now(),
  );
  const app = express();
  app.use(
    express.json({
      verify: (request, _, raw) => Object.assign(request, { rawBody: raw }),
    }),
  );
  app.all('/{*any}', (request, response) => void handler(request as never, response as never));
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const post = async (events: object[], path = '/line/demo/webhook') => {
    const body = JSON.stringify({ destination: 'U1', events });
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-line-signature': createHmac('sha256', SECRET).update(body).digest('base64'),
      },
    });
    return response.status;
  };
  return { town, queue, queued, post };
}

const tap = (at: number, id = 'tap') => ({
  type: 'postback',
  mode: 'active',
  timestamp: at,
  source: { type: 'user', userId: 'hanako' },
  webhookEventId: id,
  deliveryContext: { isRedelivery: false },
  replyToken: `hanako/${id}`,
  postback: { data: '{"do":"well"}' },
});

const thanks = (town: ReturnType<typeof worldAt>) =>
  town.kindsHeardBy('hanako').filter((kind) => kind === 'report-received');

test('a tap is answered in its request', async () => {
  const { town, post, queued } = await aWebhook();
  expect(await post([tap(town.now())])).toBe(200);
  expect(thanks(town)).toHaveLength(1);
  expect(queued).toEqual([]);
});

test.each([
  ['does not answer', () => new Promise<never>(() => undefined)],
  ['fails', () => Promise.reject(new Error('UNAVAILABLE'))],
])(
  'when the database %s, the event goes to the queue whole, and is answered from there once',
  async (_, fault) => {
    const { town, post, queued } = await aWebhook();
    const { change } = town.world.towns;
    town.world.towns.change = fault;
    const event = tap(town.now());
    expect(await post([event])).toBe(200);
    expect(queued).toEqual([{ municipalityId: 'demo', event }]);
    expect(thanks(town)).toHaveLength(0);

    town.world.towns.change = change;
    const late = incomingOf(queued[0]?.event as never, true);
    if (!late) throw new Error('the queued event is not readable');
    // A task may come twice.
    for (const time of [town.now(), town.now()]) {
      await answerEvent(town.world, 'demo', late);
      await sweep(town.world, time);
    }
    expect(thanks(town)).toHaveLength(1);
  },
);

test('500 only when even the queue fails, so that LINE delivers again', async () => {
  const { town, post, queue } = await aWebhook();
  town.world.towns.change = () => Promise.reject(new Error('UNAVAILABLE'));
  queue.event = () => Promise.reject(new Error('UNAVAILABLE'));
  expect(await post([tap(town.now())])).toBe(500);
});

test('one person’s trouble is not another’s: the others of the same request are answered', async () => {
  const { town, post, queued } = await aWebhook();
  const broken = { ...tap(town.now(), 'broken'), source: { type: 'user', userId: 'stranger' } };
  const { change } = town.world.towns;
  let calls = 0;
  town.world.towns.change = (id, body) =>
    calls++ === 0 ? Promise.reject(new Error('UNAVAILABLE')) : change(id, body);
  expect(await post([broken, tap(town.now())])).toBe(200);
  expect(queued).toHaveLength(1);
  expect(thanks(town)).toHaveLength(1);
});

test('a signed webhook is noted, so that staff see that LINE reaches us', async () => {
  const { town, post } = await aWebhook();
  const last = () => town.towns.read('demo', (demo) => demo.lastWebhook());
  expect(await post([])).toBe(200);
  expect(await last()).toBeNull();
  // LINE delivers again what failed hours ago: it reaches us now.
  expect(await post([tap(town.now() - 3 * 3_600_000, 'late')])).toBe(200);
  expect(await last()).toEqual({ at: town.now() });
});

test('names of object properties are no municipalities', async () => {
  const { post } = await aWebhook();
  expect(await post([], '/line/constructor/webhook')).toBe(404);
  expect(await post([], '/line/__proto__/webhook')).toBe(404);
});
