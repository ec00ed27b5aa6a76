import { afterEach, expect, test, vi } from 'vitest';
import { NoConnection, sendToLiffApi } from './send.ts';

afterEach(() => vi.unstubAllGlobals());

const question = { municipalityId: 'demo', idToken: 'token', call: 'me.read', input: {} };

function answering(status: number, body: string) {
  const fetch = vi.fn(async (_address: string, _request: RequestInit) => new Response(body, { status }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('is one POST to the page’s own origin, with the question as the data of a callable function', async () => {
  const fetch = answering(200, '{"result":{"watching":1}}');
  expect(await sendToLiffApi(question)).toEqual({ watching: 1 });
  const [address, request] = fetch.mock.calls[0] ?? [];
  expect(address).toBe('/liff-api');
  expect(request?.method).toBe('POST');
  expect(request?.body).toBe(JSON.stringify({ data: question }));
});

test('a refusal comes as a Refusal', async () => {
  answering(401, '{"error":{"status":"UNAUTHENTICATED","details":{"refusal":"token-expired"}}}');
  await expect(sendToLiffApi(question)).rejects.toMatchObject({ name: 'Refusal', code: 'token-expired' });
});

test('a failure of the server is none', async () => {
  answering(500, '{"error":{"status":"INTERNAL"}}');
  await expect(sendToLiffApi(question)).rejects.toThrow('INTERNAL');
});

test.each([
  [502, '<html>Bad gateway</html>'],
  [503, ''],
])('where something else answers (%i), the server was not reached', async (status, body) => {
  answering(status, body);
  await expect(sendToLiffApi(question)).rejects.toBeInstanceOf(NoConnection);
});

test('without a network the server was not reached', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(sendToLiffApi(question)).rejects.toBeInstanceOf(NoConnection);
});
