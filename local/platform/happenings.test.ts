import { expect, test } from 'vitest';
import type { LaneEntry } from '../line/control.ts';
import { happenings } from './happenings.ts';

const entry = (at: number, path: string, to: unknown, status = 200): LaneEntry => ({
  seq: at,
  at,
  direction: 'to-line',
  channelId: '1',
  method: 'POST',
  path: `/v2/bot/message/${path}`,
  status,
  request: { to },
  response: {},
});

test('what LINE took is counted by the minute, what it refused is not, and mails stand at their time', () => {
  const lane = [
    entry(60_001, 'multicast', ['a', 'b']),
    entry(60_020, 'multicast', ['c']),
    entry(60_030, 'multicast', ['d'], 500),
    entry(120_000, 'push', 'a'),
    entry(180_000, 'push', 'b'),
  ];
  const mail = { id: '1', at: 150_000, from: '', to: [], subject: 'お知らせ', text: '', messageId: '' };
  expect(happenings(lane, [mail])).toEqual([
    { at: 60_001, what: 'お便り 3通' },
    { at: 120_000, what: 'LINEのお知らせ 1通' },
    { at: 150_000, what: '職員メール「お知らせ」' },
    { at: 180_000, what: 'LINEのお知らせ 1通' },
  ]);
});
