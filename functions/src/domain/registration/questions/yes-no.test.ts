import { describe, expect, test } from 'vitest';
import { buttonsOf, readReply, showAnswer, type Question } from '../question.ts';
import type { Reply } from './reply.ts';

const alone: Question = { id: 'alone', kind: 'yes-no', ask: 'お一人暮らしですか？', required: true };

function read(reply: Reply | string, question: Question = alone) {
  const reading = readReply(question, typeof reply === 'string' ? { text: reply } : reply, {
    today: '2026-11-23',
  });
  return reading.ok ? showAnswer(question, reading.answer) : reading.problem.code;
}

describe('yes', () => {
  test.each(
    `はい|ハイ|ﾊｲ|はーい|はい。|はい！|はいです|うん|ええ|そう|そうです|そうですね|そうだよ|その通りです|ok|OK|ＯＫです|おっけー|yes|Ｙｅｓ|○|◯|〇|まる
     |👍|👍🏻|⭕️|🙆‍♀️|はい😊|😊はい|はい、そうです|はい、お願いします|はいそうです|はいお願いします|はーーい|ハイッ|うんうん|はい♪|お願いします。|はい、間違いありません|はい はい|あります|います|もちろんです|ハイ\n一人です`
      .split('|')
      .map((text) => text.trim()),
  )('%s', (text) => {
    expect(read(text)).toBe('はい');
  });
});

describe('no', () => {
  test.each(
    `いいえ|イイエ|いえ|いや|ううん|ちがいます|違います|違う|いいえ、違います|いいえ、娘といます|×|✕|❌|👎|🙅|no|NO|ＮＯ|ノー|ない|ないです|なし|ありません|いません
     |いいえ。|いえいえ|いいえ違います|いえ、違います`
      .split('|')
      .map((text) => text.trim()),
  )('%s', (text) => {
    expect(read(text)).toBe('いいえ');
  });
});

describe('neither', () => {
  test.each([
    '1',
    '2',
    '0',
    'はい、いいえ',
    'いいえ、はい',
    'はい、いません',
    'はい、そうではありません',
    'はいではない',
    'はいいいえ',
    'はいりました',
    'いやはい',
    'たぶん',
    'はいかいいえ',
    '大丈夫です',
    '結構です',
    'いいです',
    'わかりません',
    '娘がいます',
    '😊',
    '？',
    '',
  ])('%s', (text) => {
    expect(read(text)).toBe('not-yes-or-no');
  });
});

test('buttons', () => {
  expect(read({ pressed: 'yes' })).toBe('はい');
  expect(read({ pressed: 'no' })).toBe('いいえ');
  expect(read({ pressed: 'agree' })).toBe('not-yes-or-no');
  expect(read({ picked: '2026-11-23' })).toBe('not-yes-or-no');
  expect(read({ other: 'sticker' })).toBe('needs-text');
  expect(buttonsOf(alone)).toEqual([
    { label: 'はい', pressed: 'yes' },
    { label: 'いいえ', pressed: 'no' },
  ]);
  expect(buttonsOf({ ...alone, required: false }).at(-1)).toEqual({ label: '答えない', pressed: 'skip' });
});
