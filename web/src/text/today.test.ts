import { expect, test } from 'vitest';
import { aToday, at } from '../testing/a-today.ts';
import { answerLine, deliveryLine, nextLine, warningsOf } from './today.ts';

const round = aToday().round ?? null;

test('how many are known to be well, after which message', () => {
  expect(answerLine(aToday())).toBe(
    '11月24日（火）のお便りのあと、見守り中の 128人のうち 117人の無事がわかりました。',
  );
});

test('before the first message, and before the first person, nothing is claimed', () => {
  const before = aToday({ round: null, today: 'scheduled', counts: { active: 3, answered: 3 } });
  expect(answerLine(before)).toBe(
    '見守り中の方は 3人です。はじめてのお便りは 11月25日（水）8:00 に届きます。',
  );
  expect(answerLine(aToday({ counts: { active: 0, answered: 0 } }))).toBe('見守り中の方は、まだいません。');
  expect(deliveryLine(before)).toBe('お届け：まだありません');
});

test('a message that is still going out is not called delivered', () => {
  expect(deliveryLine(aToday())).toBe('お届け：11月24日（火）8:01 に完了（128人）');
  const underWay = round && { ...round, deliveredAt: null, peopleAsked: 0 };
  expect(deliveryLine(aToday({ round: underWay }))).toBe(
    'お届け：11月24日（火）8:00 から送っています（ここまで 0人）',
  );
});

test('a municipality elsewhere reads its own clock', () => {
  const paris = { name: 'Paris', timeZone: 'Europe/Paris' };
  expect(nextLine(aToday({ municipality: paris, nextRoundAt: at('2026-11-25 16:00') }))).toContain(
    '11月25日（水）8:00',
  );
});

test('what went wrong with the message is said, and nothing where all is well', () => {
  const titles = (more: Parameters<typeof aToday>[0]) => warningsOf(aToday(more)).map(({ title }) => title);
  expect(titles({})).toEqual([]);
  expect(titles({ today: 'scheduled' })).toEqual([]);
  expect(titles({ today: 'delivering' })).toEqual([]);
  expect(titles({ today: 'late' })).toEqual(['送信の遅れ']);
  expect(titles({ today: 'skipped', round: round && { ...round, rostersNotAsked: 1 } })).toEqual([
    '送信なし',
    '未配達',
  ]);
});
