import { describe, expect, test } from 'vitest';
import { at } from '../testing/world-at.ts';
import { atSendTime, newWave, seqAt, sendTimeSchema } from './wave.ts';

const first = at('2026-11-23 08:00');
const second = at('2026-11-24 08:03');
const begun = newWave('w1', '08:00', first - 1, 'Asia/Tokyo');
const openings = [
  { seq: 1, at: first },
  { seq: 2, at: second },
];

test.each([
  ['before the first round', first - 1, 0],
  ['as the first opens', first, 1],
  ['a millisecond before the second', second - 1, 1],
  ['as the second opens', second, 2],
  ['long after', second + 1e9, 2],
])('a sign of life %s', (_, moment, seq) => {
  expect(seqAt({ ...begun, seq: 2, openings }, moment)).toBe(seq);
});

test('a sign of life older than the openings remembered counts for the round before them', () => {
  const later = openings.map((opening) => ({ ...opening, seq: opening.seq + 70 }));
  expect(seqAt({ ...begun, seq: 72, openings: later }, first - 1)).toBe(70);
  expect(seqAt({ ...begun, seq: 72, openings: later }, 0)).toBe(70);
});

test('before any round a sign of life counts for none', () => {
  expect(seqAt(begun, first)).toBe(0);
});

test.each([
  ['19:59', true],
  ['20:00', false],
  ['8:00', false],
])('a send time may be %s: %s', (time, may) => expect(sendTimeSchema.safeParse(time).success).toBe(may));

describe('another send time', () => {
  const waiting = newWave('w1', '10:00', at('2026-11-22 20:00'), 'Asia/Tokyo');

  test.each([
    ['later', '12:00', at('2026-11-23 12:00')],
    [
      'earlier, though that has gone by: it opens late or is skipped by the usual rule',
      '07:00',
      at('2026-11-23 07:00'),
    ],
    ['the same', '10:00', waiting.nextRoundAt],
  ])('%s: the round keeps its day', (_, time, nextRoundAt) => {
    const now = at('2026-11-22 20:00');
    expect(atSendTime(waiting, time, now, 'Asia/Tokyo')).toEqual({ ...waiting, sendTime: time, nextRoundAt });
  });

  test.each([
    ['a day that had no round has one at the new time', null, '18:00', '2026-11-23'],
    ['unless that is this very moment', null, '17:00', '2026-11-24'],
    ['nor where the day had its round', '2026-11-23', '18:00', '2026-11-24'],
  ])('%s', (_, lastRoundOn, time, day) => {
    const skipped = { ...waiting, lastRoundOn, nextRoundAt: at('2026-11-24 10:00') };
    const changed = atSendTime(skipped, time, at('2026-11-23 17:00'), 'Asia/Tokyo');
    expect(changed.nextRoundAt).toBe(at(`${day} ${time}`));
  });

  test('the day is the municipality’s', () => {
    const honolulu = newWave('w1', '08:00', Date.parse('2026-11-22T12:00:00Z'), 'Pacific/Honolulu');
    expect(honolulu.nextRoundAt).toBe(Date.parse('2026-11-22T18:00:00Z'));
    const now = Date.parse('2026-11-22T12:01:00Z');
    expect(atSendTime(honolulu, '19:00', now, 'Pacific/Honolulu').nextRoundAt).toBe(
      Date.parse('2026-11-23T05:00:00Z'),
    );
  });
});
