import { afterEach, beforeEach, expect, test } from 'vitest';
import { startRig } from './rig.ts';
import type { Rig } from './rig.ts';

let rig: Rig;
let userId: string;
let idToken: string;
beforeEach(async () => {
  rig = await startRig();
  userId = await rig.friend();
  idToken = await rig.line.issueIdToken(userId, rig.channel.channelId);
});
afterEach(() => rig.close());

const verify = async (form: Record<string, string>) => {
  const response = await fetch(`${rig.line.origin}/oauth2/v2.1/verify`, {
    method: 'POST',
    body: new URLSearchParams({ id_token: idToken, client_id: rig.channel.loginChannelId, ...form }),
  });
  return [response.status, await response.json()];
};

test('a good token tells who it is', async () => {
  const iat = rig.clock.at / 1000;
  expect(await verify({ user_id: userId })).toEqual([
    200,
    {
      iss: 'https://access.line.me',
      sub: userId,
      aud: rig.channel.loginChannelId,
      iat,
      exp: iat + 3600,
      name: '花子',
    },
  ]);
});

const other = (token: string) => {
  const [header, , signature] = token.split('.');
  const forged = Buffer.from('{"sub":"U1"}').toString('base64url');
  return `${header}.${forged}.${signature}`;
};

test.each([
  ['rubbish', () => ({ id_token: 'a.b.c' }), 'Invalid IdToken.'],
  ['nothing', () => ({ id_token: '' }), 'Invalid IdToken.'],
  ['a forged payload', () => ({ id_token: other(idToken) }), 'Invalid IdToken.'],
  ['another client', () => ({ client_id: '1' }), 'Invalid IdToken Audience.'],
  ['a nonce it has not', () => ({ nonce: 'n' }), 'Invalid IdToken Nonce.'],
  ['another person', () => ({ user_id: 'U1' }), 'Invalid IdToken Subject Identifier.'],
])('%s is refused', async (_name, form, description) => {
  expect(await verify(form())).toEqual([400, { error: 'invalid_request', error_description: description }]);
});

test('it ends after an hour', async () => {
  rig.clock.at += 3_599_000;
  expect((await verify({}))[0]).toBe(200);
  rig.clock.at += 1_000;
  expect(await verify({})).toEqual([
    400,
    { error: 'invalid_request', error_description: 'IdToken expired.' },
  ]);
});

test('the record of requests tells no token and of nobody whose it is', async () => {
  await verify({});
  const [entry] = rig.line.lane().filter(({ path }) => path === '/oauth2/v2.1/verify');
  expect(entry).toMatchObject({ status: 200, request: null, response: null });
});
