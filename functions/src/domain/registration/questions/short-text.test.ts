import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReply, showAnswer, type Question } from '../question.ts';
import { comparableName } from './short-text.ts';

const context = { today: '2026-11-23' };
const name: Question = { id: 'name', kind: 'short-text', ask: 'お名前は？', required: true, role: 'name' };
const kana: Question = { id: 'kana', kind: 'short-text', ask: 'ふりがなは？', required: true, role: 'kana' };
const doctor: Question = { id: 'doctor', kind: 'short-text', ask: 'かかりつけ医は？', required: false };

function read(question: Question, text: string) {
  const reading = readReply(question, { text }, context);
  return reading.ok ? showAnswer(question, reading.answer) : reading.problem;
}

describe('a name is kept as it is written', () => {
  test.each([
    ['山田花子', '山田花子'],
    ['山田 花子', '山田　花子'],
    ['山田　花子', '山田　花子'],
    [' 山田 　 花子 \n', '山田　花子'],
    ['山田\n花子', '山田　花子'],
    ['山田花子です', '山田花子'],
    ['山田花子と申します。', '山田花子'],
    ['名前は山田花子です。よろしくお願いします', '山田花子'],
    ['私は山田花子です', '山田花子'],
    ['氏名：山田花子', '山田花子'],
    ['「山田花子」', '山田花子'],
    ['山田花子😊', '山田花子'],
    ['山田花子。', '山田花子'],
    ['ﾔﾏﾀﾞ ﾊﾅｺ', 'ﾔﾏﾀﾞ　ﾊﾅｺ'],
    ['\ufa19田 \ufa11', '\ufa19田　\ufa11'],
    ['髙橋 﨑', '髙橋　﨑'],
    ['葛\u{e0100}城', '葛\u{e0100}城'],
    ['Ｊｏｈｎ　Smith Jr.', 'Ｊｏｈｎ　Smith　Jr.'],
    ['', { code: 'empty' }],
    ['　 ', { code: 'empty' }],
    ['😊', { code: 'empty' }],
    ['123', { code: 'not-a-name' }],
    ['山'.repeat(101), { code: 'too-long', limit: 100, length: 101 }],
  ])('%s', (text, expected) => {
    expect(read(name, text)).toEqual(expected);
  });
});

describe('a reading is kept in hiragana', () => {
  test.each([
    ['やまだ はなこ', 'やまだ　はなこ'],
    ['ヤマダ　ハナコ', 'やまだ　はなこ'],
    ['ﾔﾏﾀﾞ ﾊﾅｺ', 'やまだ　はなこ'],
    ['ヤマタ゛', 'やまだ'],
    ['ふりがなはやまだはなこです', 'やまだはなこ'],
    ['ジョージ', 'じょーじ'],
    ['ジョ-ジ', 'じょーじ'],
    ['ジョ－ジ・スミス', 'じょーじ・すみす'],
    ['ｼﾞｮｰｼﾞ', 'じょーじ'],
    ['ヴィオラ', 'ゔぃおら'],
    ['やまだはなこ！', 'やまだはなこ'],
    ['山田はなこ', { code: 'not-kana' }],
    ['yamada', { code: 'not-kana' }],
    ['ーやまだ', { code: 'not-kana' }],
    ['やまだ1', { code: 'not-kana' }],
    ['。', { code: 'empty' }],
  ])('%s', (text, expected) => {
    expect(read(kana, text)).toEqual(expected);
  });
});

describe('any other short text', () => {
  test.each([
    ['ひだまり内科です。', 'ひだまり内科です。'],
    ['ひだまり  内科\n佐藤先生', 'ひだまり　内科　佐藤先生'],
    ['なし', 'なし'],
    ['答えない', 'お答えなし'],
    ['こたえない。', 'お答えなし'],
    ['スキップ', 'お答えなし'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ])('%s', (text, expected) => {
    expect(read(doctor, text)).toEqual(expected);
  });
});

test('buttons and pictures are no text', () => {
  expect(readReply(name, { pressed: 'yes' }, context)).toEqual({
    ok: false,
    problem: { code: 'needs-text', got: 'button' },
  });
  expect(readReply(name, { picked: '1938-04-05' }, context)).toEqual({
    ok: false,
    problem: { code: 'needs-text', got: 'date' },
  });
  expect(readReply(name, { other: 'image' }, context)).toEqual({
    ok: false,
    problem: { code: 'needs-text', got: 'image' },
  });
  expect(readReply(name, { text: '答えない' }, context)).toEqual({
    ok: true,
    answer: { kind: 'short-text', text: '答えない' },
  });
  expect(readReply(doctor, { pressed: 'skip' }, context)).toEqual({ ok: true, answer: { kind: 'skipped' } });
  expect(readReply(name, { pressed: 'skip' }, context)).toEqual({
    ok: false,
    problem: { code: 'needs-answer' },
  });
});

/** Kanji with their compatibility twins, kana of both widths, Latin letters, spaces. */
const nameCharacter = fc.constantFrom(
  ...'神\ufa19祥\ufa1a隆\ufa1d福\ufa1b山田花子ゑヰﾔﾏﾀﾞがＡz々ヶ 　'.split(''),
);

test('of a name nothing but the spaces ever changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: nameCharacter, minLength: 1, maxLength: 30 }), (text) => {
      const letters = text.replace(/\s/gu, '');
      fc.pre(letters !== '');
      expect(JSON.stringify(read(name, text)).replace(/\s/gu, '')).toBe(`"${letters}"`);
    }),
  );
});

test('a reading that was kept is kept again unchanged', () => {
  const kanaCharacter = fc.constantFrom(...'あがぱヴヤﾔﾀﾞーｰ・ 　ン'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: kanaCharacter, minLength: 1, maxLength: 30 }), (text) => {
      const kept = read(kana, text);
      const again = typeof kept === 'string' ? read(kana, kept) : kept;
      expect(again).toBe(kept);
    }),
  );
});

describe('names that are one name', () => {
  test.each([
    ['山田　花子', '山田花子', true],
    ['ﾔﾏﾀﾞハナコ', 'ヤマダ ハナコ', true],
    ['か\u3099', 'が', true],
    ['Ｊｏｈｎ', 'JOHN', true],
    ['葛\u{e0100}城', '葛城', true],
    ['\ufa19田', '神田', false],
    ['髙橋', '高橋', false],
    ['ハナコ', 'はなこ', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(comparableName(one) === comparableName(other)).toBe(same);
  });
});
