import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { aStack } from './a-stack.ts';

const town = aStack('2026-11-23 10:00');
const CONNECTION_CHECK = '{"destination":"U00000000000000000000000000000001","events":[]}';

async function post(body: string, options: { signature?: string; path?: string; method?: string } = {}) {
  const secret = '1'.repeat(32);
  const signature = options.signature ?? createHmac('sha256', secret).update(body).digest('base64');
  const response = await fetch(town().hosting + (options.path ?? '/line/demo/webhook'), {
    method: options.method ?? 'POST',
    headers: { 'content-type': 'application/json', 'x-line-signature': signature },
    ...(options.method === 'GET' ? {} : { body }),
  });
  return response.status;
}

test('LINE’s connection check is answered with 200', async () => {
  expect(await post(CONNECTION_CHECK)).toBe(200);
});

test('the signature is checked over the bytes as they came', async () => {
  const spaced = '{ "destination" : "U1",\r\n "events" : [] , "日本語":"\\u3042あ" }';
  expect(await post(spaced)).toBe(200);
  const signature = createHmac('sha256', '1'.repeat(32)).update(spaced).digest('base64');
  expect(await post(`${spaced} `, { signature })).toBe(401);
  expect(await post(CONNECTION_CHECK, { signature: '' })).toBe(401);
  expect(await post(CONNECTION_CHECK, { signature: 'AAAA' })).toBe(401);
});

test('another municipality’s path, an unknown one and another method are refused', async () => {
  expect(await post(CONNECTION_CHECK, { path: '/line/nowhere/webhook' })).toBe(404);
  expect(await post(CONNECTION_CHECK, { method: 'GET' })).toBe(405);
});

test('kinds of events that did not exist when this was written are ignored', async () => {
  const event = {
    type: 'telepathy',
    mode: 'active',
    timestamp: 1,
    source: { type: 'user', userId: `U${'a'.repeat(32)}` },
    webhookEventId: '01',
    deliveryContext: { isRedelivery: false },
  };
  expect(await post(JSON.stringify({ destination: 'U1', events: [event] }))).toBe(200);
});
