import { expect, test } from 'vitest';
import type { ChannelView } from '../line/control.ts';
import { liffPageOf } from './liff-address.ts';

const channel: ChannelView = {
  channelId: '1',
  name: 'ひだまり町',
  botUserId: 'U1',
  monthlyLimit: null,
  consumed: 0,
  liffId: '2000000001-demo',
  liffEndpoint: 'http://127.0.0.1:5010/liff/demo',
};

test.each([
  ['https://liff.line.me/2000000001-demo', 'http://127.0.0.1:5010/liff/demo'],
  ['https://liff.line.me/2000000001-demo/family/s1', 'http://127.0.0.1:5010/liff/demo/family/s1'],
  ['https://liff.line.me/2000000001-demo/mine?a=1#b', 'http://127.0.0.1:5010/liff/demo/mine?a=1#b'],
])('%s opens %s', (address, url) => {
  expect(liffPageOf(address, [channel])).toEqual({ channel, url });
});

test.each(['https://liff.line.me/2000000009-other/mine', 'https://line.me/2000000001-demo', 'tel:119'])(
  '%s is no page of an account here',
  (address) => expect(liffPageOf(address, [channel])).toBeNull(),
);
