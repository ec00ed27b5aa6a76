import { expect, test } from 'vitest';
import { aToday, at, aWave, NOBODY } from '../testing/a-today.ts';
import { i18n } from './i18n.ts';
import { answerLine, deliveryLines, needLine, nextLine, warningsOf } from './today.ts';
import { whenIn } from './when.ts';

const { round } = aWave;
const says = { t: i18n.getFixedT('ja', 'today'), when: whenIn('ja', 'Asia/Tokyo') };

test('how many are known to be well, after which message', () => {
  expect(answerLine(aToday(), says)).toBe(
    '11月24日（火）のお便りのあと、見守り中の 128人のうち 117人の無事がわかりました。',
  );
});

test('before the first message, and before the first person, nothing is claimed', () => {
  const before = aToday({ wave: { round: null, today: 'scheduled' }, counts: { ...NOBODY, scheduled: 3 } });
  expect(answerLine(before, says)).toBe(
    '見守り中の方は 3人です。はじめてのお便りは 11月25日（水）8:00 に届きます。',
  );
  expect(answerLine(aToday({ counts: NOBODY }), says)).toBe('見守り中の方は、まだいません。');
  expect(deliveryLines(before, says)).toEqual(['お届け：まだありません']);
});

test('a message that is still going out is not called delivered', () => {
  expect(deliveryLines(aToday(), says)).toEqual(['お届け：11月24日（火）8:01 に完了（128人）']);
  const underWay = round && { ...round, deliveredAt: null, peopleAsked: 0 };
  expect(deliveryLines(aToday({ wave: { round: underWay } }), says)).toEqual([
    'お届け：11月24日（火）8:00 から送っています（ここまで 0人）',
  ]);
});

test('a municipality elsewhere reads its own clock', () => {
  const paris = { ...says, when: whenIn('ja', 'Europe/Paris') };
  expect(nextLine(aToday({ wave: { nextRoundAt: at('2026-11-25 16:00') } }), paris)).toContain(
    '11月25日（水）8:00',
  );
});

test('what went wrong with the message is said, and nothing where all is well', () => {
  const titles = (wave: Partial<typeof aWave>) =>
    warningsOf(aToday({ wave }), says).map(({ title }) => title);
  expect(titles({})).toEqual([]);
  expect(titles({ today: 'scheduled' })).toEqual([]);
  expect(titles({ today: 'delivering' })).toEqual([]);
  expect(titles({ today: 'late' })).toEqual(['送信の遅れ']);
  expect(titles({ today: 'skipped', round: round && { ...round, rostersNotAsked: 1 } })).toEqual([
    '送信なし',
    '未配達',
  ]);
});

test('several send times: each has its line and its warnings, and the next message is the earliest that is not late', () => {
  const late = { ...aWave, today: 'late' as const, nextRoundAt: at('2026-11-24 08:00') };
  const ten = { ...aWave, sendTime: '10:00', round: null, nextRoundAt: at('2026-11-24 10:00') };
  const today = aToday({ waves: [ten, late] });
  expect(deliveryLines(today, says)).toEqual([
    'お届け（10:00の便）：まだありません',
    'お届け（8:00の便）：11月24日（火）8:01 に完了（128人）',
  ]);
  expect(warningsOf(today, says).map(({ title }) => title)).toEqual(['送信の遅れ（8:00の便）']);
  expect(nextLine(today, says)).toBe('次のお便り：11月24日（火）10:00');
  expect(nextLine(aToday({ wave: late }), says)).toBeNull();
});

test('the states add up: who asked for help and who is silent are looked after, who blocked the account is not', () => {
  const counts = { help: 1, silence: 2, waiting: 3, answered: 4, scheduled: 5, paused: 7, blocked: 6 };
  expect(answerLine(aToday({ counts }), says)).toContain('15人のうち 9人');
  expect(needLine(aToday({ counts }), says)).toBe('要確認は 3件です。');
  expect(needLine(aToday(), says)).toBe('今、確認が必要な方はいません。');
});
