import { expect, test } from 'vitest';
import { at } from '../../testing/a-today.ts';
import { effectOfSendTime } from './effect-of-send-time.ts';

const effect = (lastRoundOn: string, nextRoundAt: string, time: string, now: string) =>
  effectOfSendTime({ lastRoundOn, nextRoundAt: at(nextRoundAt) }, time, Date.parse(at(now)), 'Asia/Tokyo');

test.each([
  [
    'after today’s message: from tomorrow',
    '2026-11-24',
    '2026-11-25 08:00',
    '09:00',
    'planned',
    '2026-11-25 09:00',
  ],
  [
    'before it, to a time to come: today',
    '2026-11-23',
    '2026-11-24 18:00',
    '13:00',
    'planned',
    '2026-11-24 13:00',
  ],
  [
    'before it, to a time gone by: at once',
    '2026-11-23',
    '2026-11-24 18:00',
    '08:01',
    'at-once',
    '2026-11-24 08:01',
  ],
  [
    'four hours and more gone by: not today',
    '2026-11-23',
    '2026-11-24 18:00',
    '08:00',
    'skipped',
    '2026-11-24 08:00',
  ],
])('%s', (_when, last, next, time, is, moment) => {
  expect(effect(last, next, time, '2026-11-24 12:00')).toEqual({ is, at: at(moment) });
});
