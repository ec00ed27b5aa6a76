import { beforeEach, expect, test } from 'vitest';
import { liffCalls } from '../contract/liff.ts';
import { pagesIn, tokenOf } from '../testing/pages-in.ts';
import { registers } from '../testing/stories.ts';
import { worldAt } from '../testing/world-at.ts';

let town: ReturnType<typeof worldAt>;
let pages: ReturnType<typeof pagesIn>;
beforeEach(() => {
  town = worldAt('2026-11-23 10:00', {}, ['demo', 'other']);
  pages = pagesIn(town);
});

const me = { municipalityId: 'demo', idToken: tokenOf('hanako'), call: 'me.read', input: {} };

test('where one is needs no token, and says nothing of anybody', async () => {
  const answer = await pages.send({ municipalityId: 'demo', call: 'municipality.read', input: {} });
  expect(answer).toEqual({
    name: 'ひだまり町',
    liffId: '2000000001-demo',
    timeZone: 'Asia/Tokyo',
    desk: expect.any(String),
    deskPhone: expect.any(String),
    friendUrl: expect.any(String),
  });
});

test('who asks is whose token LINE knows', async () => {
  await registers(town, 'hanako');
  await expect(pages.send(me)).resolves.toEqual({ isSubject: true, watching: 0, isRegistering: false });
  const stranger = { ...me, idToken: tokenOf('jiro') };
  await expect(pages.send(stranger)).resolves.toEqual({
    isSubject: false,
    watching: 0,
    isRegistering: false,
  });
});

const personal = Object.keys(liffCalls).filter((call) => call !== 'municipality.read');
test.each<[string, string | null, string, string]>([
  ['no token', null, 'unauthenticated', 'not-signed-in'],
  ['a forged token', 'hanako', 'unauthenticated', 'not-signed-in'],
  ['the token of another municipality', tokenOf('hanako', 'other'), 'unauthenticated', 'not-signed-in'],
  ['a token that has run out', `expired/${tokenOf('hanako')}`, 'unauthenticated', 'token-expired'],
  ['a token about which LINE is silent', 'silence', 'unavailable', 'line-unavailable'],
])('with %s no call is let in, whatever else it says', async (_what, idToken, code, refusal) => {
  await registers(town, 'hanako');
  const before = structuredClone([...town.towns.documents]);
  for (const call of personal) {
    const asked = pages.send({ ...me, call, idToken, lineUserId: 'hanako', userId: 'hanako' });
    await expect(asked, call).rejects.toMatchObject({ code, message: refusal, details: { refusal } });
  }
  expect([...town.towns.documents]).toEqual(before);
});

test.each([
  ['an unknown call', { ...me, call: 'town.burn' }],
  ['a name every object has', { ...me, call: 'toString' }],
  ['no municipality', { ...me, municipalityId: undefined }],
  ['a municipality that is a path', { ...me, municipalityId: 'demo/subjects' }],
  ['nothing', null],
  ['input the call does not take', { ...me, input: { lineUserId: 'ichiro' } }],
])('%s is an invalid argument', async (_what, data) => {
  await expect(pages.send(data)).rejects.toMatchObject({ code: 'invalid-argument' });
});

test('what fails is logged by the name of the call, and the page learns nothing of it', async () => {
  await registers(town, 'hanako');
  const broken = { ...town.world.towns, read: () => Promise.reject(new Error('山田')) };
  const pagesOfIt = pagesIn({ ...town, world: { ...town.world, towns: broken } });
  await expect(pagesOfIt.send(me)).rejects.toMatchObject({ code: 'internal', message: 'failed' });
  expect(town.errors).toHaveLength(1);
});
