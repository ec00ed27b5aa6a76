import type { webhook } from '@line/bot-sdk';
import { describe, expect, test } from 'vitest';
import { writePress, type Press } from '../domain/press.ts';
import { incomingOf } from './incoming.ts';

const userId = `U${'1'.repeat(32)}`;
const common = {
  mode: 'active',
  timestamp: 1_800_000_000_000,
  source: { type: 'user', userId },
  webhookEventId: '01H810YECXQQZ37VAXPF6H9E6T',
  deliveryContext: { isRedelivery: false },
};
const replyToken = 'nHuyWiB7yP5Zw52FIkcQobQuGDXCTA';

const from = (event: object, late = false) => incomingOf({ ...common, ...event } as webhook.Event, late);
const whatOf = (event: object) => from({ replyToken, ...event })?.what ?? null;
const message = (type: string, more: object = {}) =>
  whatOf({ type: 'message', message: { type, id: '1', markAsReadToken: 'x', ...more } });
const postback = (data: string, params?: object) => whatOf({ type: 'postback', postback: { data, params } });

test('an event becomes who did what when, with the means to answer', () => {
  const event = { type: 'follow', replyToken, follow: { isUnblocked: true } };
  expect(from(event)).toEqual({
    id: common.webhookEventId,
    lineUserId: userId,
    at: common.timestamp,
    what: { is: 'followed' },
    late: false,
    replyToken,
  });
  expect(from(event, true)).toMatchObject({ late: true, replyToken });
});

test('without a token to reply with there is none: it is answered another way', () => {
  expect(from({ type: 'unfollow' })).toMatchObject({ what: { is: 'blocked' }, replyToken: null });
  expect(from({ type: 'follow' })).toMatchObject({ replyToken: null });
  expect(from({ type: 'follow', replyToken: '' })).toMatchObject({ replyToken: null });
});

test('a redelivery is the same event', () => {
  const event = { type: 'follow', replyToken };
  expect(from({ ...event, deliveryContext: { isRedelivery: true } })).toEqual(from(event));
});

describe('a message', () => {
  test('of text is what was said, as it was said', () => {
    expect(message('text', { text: ' 元気です\n', quoteToken: 'q' })).toEqual({
      is: 'said',
      text: ' 元気です\n',
    });
  });

  test.each([
    ['sticker', 'sticker'],
    ['image', 'photo'],
    ['video', 'photo'],
    ['audio', 'voice'],
    ['location', 'other'],
    ['file', 'other'],
    ['a type that LINE adds one day', 'other'],
  ])('of %s is a sign of life: %s', (type, kind) => expect(message(type)).toEqual({ is: 'sent', kind }));
});

describe('a press', () => {
  test.each<Press>([
    { do: 'well' },
    { do: 'help' },
    { do: 'take', alertId: 'a' },
    { do: 'answer', pressed: 'back' },
  ])('on our button is what it asks for: %o', (press) =>
    expect(postback(writePress(press))).toEqual({ is: 'pressed', press }),
  );

  test('on a date picker is the date, whatever data it carries', () => {
    for (const data of ['{"do":"menu"}', 'date', '']) {
      expect(postback(data, { date: '1938-04-05' })).toEqual({ is: 'picked', date: '1938-04-05' });
    }
  });

  test.each([
    ['a time', { time: '08:00' }],
    ['a moment', { datetime: '2026-11-23T08:00' }],
    ['a tab of the rich menu', { newRichMenuAliasId: 'b', status: 'SUCCESS' }],
    ['a tab that does not exist', { status: 'RICHMENU_ALIAS_ID_NOTFOUND' }],
  ])('that brings %s is read by its data', (_, params) => {
    expect(postback('{"do":"menu"}', params)).toEqual({ is: 'pressed', press: { do: 'menu' } });
    expect(postback('theirs', params)).toEqual({ is: 'sent', kind: 'other' });
  });

  test.each(['', 'action=buy', '{"do":"dance"}', '{'])(
    'on a foreign button, %j, is a sign of life',
    (data) => {
      expect(postback(data)).toEqual({ is: 'sent', kind: 'other' });
    },
  );
});

test.each([
  ['unsend', { unsend: { messageId: '1' } }],
  ['messageEdited', { message: { type: 'text', id: '1', text: '元気' } }],
  ['join', {}],
  ['leave', {}],
  ['memberJoined', { joined: { members: [{ type: 'user', userId }] } }],
  ['memberLeft', { left: { members: [{ type: 'user', userId }] } }],
  ['videoPlayComplete', { videoPlayComplete: { trackingId: 't' } }],
  ['beacon', { beacon: { hwid: 'd41d8cd98f', type: 'enter' } }],
  ['accountLink', { link: { result: 'ok', nonce: 'n' } }],
  ['membership', { membership: { type: 'joined', membershipId: 1 } }],
  ['module', { module: { type: 'attached', botId: userId, scopes: [] } }],
  ['activated', { chatControl: { expireAt: 1 } }],
  ['deactivated', {}],
  ['botSuspended', {}],
  ['botResumed', {}],
  ['delivery', { delivery: { data: 'd' } }],
  ['a type that LINE adds one day', {}],
])('an event of type %s concerns nobody here', (type, more) => {
  expect(from({ type, replyToken, ...more })).toBeNull();
});

test.each([
  ['in a group', { source: { type: 'group', groupId: 'C1', userId } }],
  ['in a room', { source: { type: 'room', roomId: 'R1', userId } }],
  ['by somebody without a user id', { source: { type: 'user' } }],
  ['by nobody', { source: undefined }],
  ['while another tool has the talk', { mode: 'standby' }],
])('a message %s concerns nobody here', (_, more) => {
  const said = { type: 'message', replyToken, message: { type: 'text', id: '1', text: '助けて' } };
  expect(from(said)).not.toBeNull();
  expect(from({ ...said, ...more })).toBeNull();
});
