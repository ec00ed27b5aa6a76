import { Refusal } from 'functions/domain/refusal.ts';
import { expect, test, vi } from 'vitest';
import { fakeLiffApi } from '../../testing/liff/fake-liff-api.ts';
import { askLiffApi } from './ask.ts';

const nobody = { isSubject: false, watching: 0, isRegistering: false };

test('sends the municipality, the token, the name and the input, and answers with what came back', async () => {
  const api = fakeLiffApi({ 'me.read': async () => nobody });
  expect(await askLiffApi('demo', api.line, api.send)('me.read', {})).toEqual(nobody);
  expect(api.asked).toEqual([{ municipalityId: 'demo', idToken: 'token 1', call: 'me.read', input: {} }]);
});

test('a token that is too old is renewed, and the question asked once more', async () => {
  const api = fakeLiffApi({ 'me.read': async () => nobody });
  api.expired = 1;
  expect(await askLiffApi('demo', api.line, api.send)('me.read', {})).toEqual(nobody);
  expect(api.asked.map(({ idToken }) => idToken)).toEqual(['token 1', 'token 2']);
});

test('where the new token is too old as well, nobody asks for ever', async () => {
  const api = fakeLiffApi({ 'me.read': async () => nobody });
  api.expired = 9;
  await expect(askLiffApi('demo', api.line, api.send)('me.read', {})).rejects.toMatchObject({
    code: 'token-expired',
  });
  expect(api.asked).toHaveLength(2);
});

test('any other refusal is an answer: nothing is renewed', async () => {
  const renew = vi.fn();
  const api = fakeLiffApi({ 'me.read': async () => Promise.reject(new Refusal('not-signed-in')) });
  await expect(askLiffApi('demo', { ...api.line, renew }, api.send)('me.read', {})).rejects.toMatchObject({
    code: 'not-signed-in',
  });
  expect(renew).not.toHaveBeenCalled();
});
