import { beforeAll, describe, expect, test } from 'vitest';
import { liffCalls, type LiffCalls } from '../../functions/src/contract/liff.ts';
import { aStack } from './a-stack.ts';

const towns = aStack('2026-11-23 10:00', { registrationMode: 'form', showNames: true }, ['demo', 'other']);
const calls = Object.keys(liffCalls).filter((call) => call !== 'municipality.read') as (keyof LiffCalls)[];

/** Channel ids: channelOf counts the municipalities. */
const CHANNEL = { demo: '1000000001', other: '1000000002' };
let hanako = '';
let ichiro = '';
let stranger = '';
let subjectId = '';
let alertId = '';
/** A token of Ichiro from the first morning. */
let old = '';
/** What no call takes. */
const NONSENSE = { nonsense: true };

const tokenOf = (who: string, town: keyof typeof CHANNEL = 'demo') =>
  towns().line.issueIdToken(who, CHANNEL[town]);

/** Asks over HTTP as a page does, by the address that the pages themselves use. */
async function send(data: object): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${towns().hosting}/liff-api`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ data }),
  });
  return { status: response.status, body: await response.json() };
}

async function ask<T>(idToken: string, call: string, input: object = {}): Promise<T> {
  const { body } = await send({ municipalityId: 'demo', idToken, call, input });
  return (body as { result: T }).result;
}

const REPLIES = [
  ['name', { text: '山田 鑫子' }],
  ['kana', { text: 'ヤマダゑこ' }],
  ['birth-date', { text: '昭和１３年４月５日' }],
  ['phone', { text: '０９０－８７６５－４３２１' }],
  ['district', { pressed: 'd1' }],
  ['consent', { pressed: 'agree' }],
] as const;

beforeAll(async () => {
  const town = towns();
  [hanako, ichiro, stranger] = ['花子', '一郎', '次郎'].map((name) => town.person(name)) as [
    string,
    string,
    string,
  ];
  for (const who of [hanako, ichiro, stranger]) await town.adds(who);
  const token = await tokenOf(hanako);
  for (const [questionId, reply] of REPLIES) {
    await ask(token, 'registration.answer', { version: 1, questionId, reply });
  }
  const { registrationNumber } = await ask<{ registrationNumber: string }>(token, 'registration.submit', {
    version: 1,
  });
  const watch = { about: { number: registrationNumber }, reply: { text: 'S13.4.5' } };
  ({ subjectId } = await ask<{ subjectId: string }>(await tokenOf(ichiro), 'family.watch', watch));
  old = await tokenOf(ichiro);
  await town.settled();
}, 60_000);

test('a whole registration by form, and the family’s: the talk hears the number, and LINE never an answer', () => {
  const town = towns();
  expect(town.heard(hanako).join('\n')).toMatch(/登録が終わりました。登録番号は \d{4}-\d{4}-\d です。/);
  const record = JSON.stringify(town.line.lane());
  expect(record).toContain('/v2/bot/message');
  expect(record).toContain('/oauth2/v2.1/verify');
  for (const answer of ['鑫', 'ゑ', '1938', '昭和13年', '8765']) expect(record).not.toContain(answer);
});

test('the family sees on the page what LINE is not told', async () => {
  const seen = await ask(await tokenOf(ichiro), 'family.subject', { subjectId });
  expect(seen).toMatchObject({ label: { name: '山田　鑫子' }, phone: '090-8765-4321' });
});

test('an alert is answered on the page: the talk alarms by a number, the page by name', async () => {
  const town = towns();
  await town.goTo('2026-11-25 12:30');
  const token = await tokenOf(ichiro);
  const { subjects } = await ask<{ subjects: { alert: { alertId: string } }[] }>(token, 'family.read');
  alertId = subjects[0]?.alert.alertId ?? '';
  expect(alertId).not.toBe('');
  await ask(token, 'family.answerAlert', { alertId, answer: 'safe', note: '会えました' });
  await town.settled();
  const { alert } = await ask<{ alert: unknown }>(token, 'family.subject', { subjectId });
  expect(alert).toBeNull();
  expect(JSON.stringify(town.line.lane())).not.toMatch(/鑫|会えました/);
}, 60_000);

const refused = (refusal: string, status: string, http: number) => ({
  status: http,
  body: { error: { message: refusal, status, details: { refusal } } },
});
const NOT_SIGNED_IN = refused('not-signed-in', 'UNAUTHENTICATED', 401);

/** A token like another one, with other claims under the old signature. */
function forged(token: string, claims: object): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const known = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const said = Buffer.from(JSON.stringify({ ...known, ...claims })).toString('base64url');
  return [header, said, signature].join('.');
}

describe('every call', () => {
  test.each<[string, () => Promise<string | null> | string | null, object]>([
    ['no token', () => null, NOT_SIGNED_IN],
    ['rubbish', () => 'a.b.c', NOT_SIGNED_IN],
    ['somebody’s LINE user id', () => ichiro, NOT_SIGNED_IN],
    [
      'a token forged into another’s',
      async () => forged(await tokenOf(stranger), { sub: ichiro }),
      NOT_SIGNED_IN,
    ],
    [
      'a token without a signature',
      async () => `${(await tokenOf(ichiro)).split('.').slice(0, 2).join('.')}.`,
      NOT_SIGNED_IN,
    ],
    ['the token of another municipality’s channel', () => tokenOf(ichiro, 'other'), NOT_SIGNED_IN],
    ['a token that has run out', () => old, refused('token-expired', 'UNAUTHENTICATED', 401)],
  ])(
    'with %s is refused and says nothing but that',
    async (_what, token, expected) => {
      for (const call of calls) {
        const data = {
          municipalityId: 'demo',
          idToken: await token(),
          call,
          input: NONSENSE,
          lineUserId: ichiro,
        };
        expect({ call, ...(await send(data)) }).toEqual({ call, ...expected });
      }
    },
    120_000,
  );

  test('with a good token is let in, and takes only what the contract has', async () => {
    const bad = { status: 400, body: { error: { message: 'bad input', status: 'INVALID_ARGUMENT' } } };
    for (const call of calls) {
      const data = { municipalityId: 'demo', idToken: await tokenOf(stranger), call, input: NONSENSE };
      expect({ call, ...(await send(data)) }).toEqual({ call, ...bad });
    }
  }, 120_000);
});
test('a stranger with a good token sees and changes nothing of anybody, whatever ids they have', async () => {
  const token = await tokenOf(stranger);
  const nobody = refused('no-such-subject', 'NOT_FOUND', 404);
  const asks: [string, object, object][] = [
    ['family.subject', { subjectId }, nobody],
    ['family.drill', { subjectId }, nobody],
    [
      'family.answerAlert',
      { alertId, answer: 'safe', note: null },
      refused('no-such-alert', 'NOT_FOUND', 404),
    ],
    ['family.explainAlert', { alertId, reason: 'out' }, refused('no-such-alert', 'NOT_FOUND', 404)],
    ['family.stop', { subjectId }, { status: 200, body: { result: {} } }],
    ['family.read', {}, { status: 200, body: { result: { subjects: [] } } }],
    ...['mine.read', 'mine.invitation', 'mine.try', 'mine.endPause'].map((call): [string, object, object] => [
      call,
      {},
      refused('not-registered', 'FAILED_PRECONDITION', 400),
    ]),
  ];
  for (const [call, input, expected] of asks) {
    const data = { municipalityId: 'demo', idToken: token, call, input };
    expect({ call, ...(await send(data)) }).toEqual({ call, ...expected });
  }
  const { watchers } = await ask<{ watchers: object[] }>(await tokenOf(ichiro), 'family.subject', {
    subjectId,
  });
  expect(watchers).toHaveLength(1);
}, 60_000);

test('the family of one municipality is nobody in another', async () => {
  const idToken = await tokenOf(ichiro, 'other');
  const data = { municipalityId: 'other', idToken, call: 'family.subject', input: { subjectId } };
  expect(await send(data)).toEqual(refused('no-such-subject', 'NOT_FOUND', 404));
});

test('where one is needs no token, and holds nothing of anybody', async () => {
  const { body } = await send({ municipalityId: 'demo', call: 'municipality.read', input: {} });
  expect(body).toMatchObject({ result: { name: expect.any(String), liffId: '2000000001-demo' } });
  const nowhere = await send({ municipalityId: 'nowhere', call: 'municipality.read', input: {} });
  expect(nowhere).toEqual(refused('municipality-not-found', 'NOT_FOUND', 404));
});
