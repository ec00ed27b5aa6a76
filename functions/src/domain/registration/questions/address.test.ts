import { describe, expect, test } from 'vitest';
import { readReply, showAnswer, type Question } from '../question.ts';

const address = {
  id: 'address',
  kind: 'address',
  ask: 'ご住所は？',
  required: true,
  role: 'address',
  postalCodeRequired: false,
} satisfies Question;

function read(text: string, question: Question = address) {
  const reading = readReply(question, { text }, { today: '2026-11-23' });
  return reading.ok ? showAnswer(question, reading.answer) : reading.problem.code;
}

describe('a postal code and an address in any order', () => {
  test.each([
    ['〒123-4567 東京都ひだまり町1-2-3', '〒123-4567 東京都ひだまり町1-2-3'],
    ['〒１２３－４５６７　東京都ひだまり町１－２－３', '〒123-4567 東京都ひだまり町１－２－３'],
    ['〒1234567東京都ひだまり町1-2-3', '〒123-4567 東京都ひだまり町1-2-3'],
    ['123-4567 東京都ひだまり町1-2-3', '〒123-4567 東京都ひだまり町1-2-3'],
    ['１２３ー４５６７東京都ひだまり町１丁目', '〒123-4567 東京都ひだまり町１丁目'],
    ['1234567\n東京都ひだまり町1-2-3\nひだまり荘201', '〒123-4567 東京都ひだまり町1-2-3　ひだまり荘201'],
    ['（123-4567）東京都ひだまり町1-2-3', '〒123-4567 東京都ひだまり町1-2-3'],
    ['郵便番号は123-4567、住所は東京都ひだまり町1-2-3です。', '〒123-4567 東京都ひだまり町1-2-3'],
    ['郵便番号は123-4567で住所は東京都ひだまり町1-2-3です', '〒123-4567 東京都ひだまり町1-2-3'],
    ['ひだまり町1-2 ひだまり荘(2階)', 'ひだまり町1-2　ひだまり荘(2階)'],
    ['東京都ひだまり町1-2-3 〒123-4567', '〒123-4567 東京都ひだまり町1-2-3'],
    ['東京都ひだまり町1-2-3　123-4567', '〒123-4567 東京都ひだまり町1-2-3'],
    ['東京都ひだまり町1-2-3、123-4567', '〒123-4567 東京都ひだまり町1-2-3'],
    ['東京都ひだまり町1-2-3（〒123-4567）です', '〒123-4567 東京都ひだまり町1-2-3'],
    ['東京都ひだまり町1-2-3', '東京都ひだまり町1-2-3'],
    ['住所は東京都ひだまり町三丁目です', '東京都ひだまり町三丁目'],
    ['ひだまり町大字日向123番地', 'ひだまり町大字日向123番地'],
    ['大字日向 123-4567', '大字日向　123-4567'],
    ['\ufa19奈川県ひだまり町１ー２', '\ufa19奈川県ひだまり町１ー２'],
    ['京都府ひだまり町  1-2   メゾンﾋﾀﾞﾏﾘ', '京都府ひだまり町　1-2　メゾンﾋﾀﾞﾏﾘ'],
    ['日向番地なし', '日向番地なし'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what is no address', () => {
  test.each([
    ['わかりません', 'not-an-address'],
    ['東京都', 'not-an-address'],
    ['町1', 'not-an-address'],
    ['ひだまり町', 'not-an-address'],
    ['三重県四日市市', 'not-an-address'],
    ['090-1234-5678', 'not-an-address'],
    ['〒123-4567', 'only-postal-code'],
    ['1234567', 'only-postal-code'],
    ['郵便番号は123-4567です', 'only-postal-code'],
    ['〒123-456 東京都ひだまり町1-2-3', 'no-postal-code'],
    ['1'.repeat(5) + '町'.repeat(200), 'too-long'],
    ['　', 'empty'],
  ])('%s is %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });
});

test('a municipality may insist on the postal code', () => {
  const strict = { ...address, postalCodeRequired: true };
  expect(read('東京都ひだまり町1-2-3', strict)).toBe('no-postal-code');
  expect(read('123-4567 東京都ひだまり町1-2-3', strict)).toBe('〒123-4567 東京都ひだまり町1-2-3');
});

test('the code is stored as seven digits, or not at all', () => {
  expect(readReply(address, { text: '〒１２３-４５６７ 日向１番地' }, { today: '2026-11-23' })).toEqual({
    ok: true,
    answer: { kind: 'address', postalCode: '1234567', address: '日向１番地' },
  });
  expect(readReply(address, { text: '日向１番地' }, { today: '2026-11-23' })).toStrictEqual({
    ok: true,
    answer: { kind: 'address', address: '日向１番地' },
  });
});

test('what stands around an address is taken off, one within the other', () => {
  expect(readReply(address, { text: '😊)😊 住所は、日向１番地です。' }, { today: '2026-11-23' })).toEqual({
    ok: true,
    answer: { kind: 'address', address: '日向１番地' },
  });
});
