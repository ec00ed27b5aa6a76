import { describe, expect, test } from 'vitest';
import { readReply, showAnswer, type Question } from '../question.ts';
import type { Reply } from './reply.ts';

const today = '2026-11-23';
const birth: Question = {
  id: 'birth',
  kind: 'date',
  ask: '生年月日は？',
  required: true,
  role: 'birth-date',
};
const visit: Question = { id: 'visit', kind: 'date', ask: 'いつですか？', required: false };

const readBirth = (reply: Reply | string) =>
  short(readReply(birth, typeof reply === 'string' ? { text: reply } : reply, { today }));

/** The date, or the problem. */
function short(reading: ReturnType<typeof readReply>) {
  if (!reading.ok) return reading.problem;
  return reading.answer.kind === 'date' ? reading.answer.date : reading.answer;
}

describe('5 April 1938, as people write it', () => {
  test.each([
    '昭和13年4月5日',
    '昭和１３年４月５日',
    '昭和十三年四月五日',
    '昭和13年4月5日生まれ',
    '昭和13年4月5日生',
    '昭和１３年０４月０５日です。',
    '昭和13年 4月 5日',
    '昭和13年の4月5日',
    '昭和13（1938）年4月5日',
    '昭和１３年四月五日',
    '昭和 13 年 4 月 5 日',
    '昭和 13 4 5',
    '昭和13年4月5',
    '昭和13.4.5',
    '昭和13-4-5',
    '昭和13ー4ー5',
    '昭和13、4、5',
    '昭和13・4・5',
    '昭13.4.5',
    '昭１３．４．５',
    'S13.4.5',
    's13/4/5',
    'Ｓ１３．４．５',
    'S.13.4.5',
    'S 13 4 5',
    'S13年4月5日',
    'S130405',
    '昭和130405',
    '㍼13年4月5日',
    'しょうわ13ねん4がつ5にち',
    'ショウワ１３ネン４ガツ５ニチ',
    '1938/4/5',
    '１９３８／４／５',
    '1938-04-05',
    '1938.4.5',
    '1938. 4. 5',
    '1938 4 5',
    '1938年4月5日',
    '一九三八年四月五日',
    '西暦1938年4月5日',
    '19380405',
    '１９３８０４０５',
    '昭和13年4月5日（火）',
    '昭和13年4月5日 火曜日',
    '昭和13年（1938年）4月5日',
    '1938年（昭和13年）4月5日',
    '昭和13年4月5日（1938年4月5日）',
    '生年月日は昭和13年4月5日です',
    '昭和13年4月5日生まれの88歳です',
    '昭和13年4月5日😊',
    '昭和13年\n4月5日',
    ' 「昭和13年4月5日」 ',
  ])('%s', (text) => {
    expect(readBirth(text)).toBe('1938-04-05');
  });
});

describe('other days', () => {
  test.each([
    ['昭和元年12月26日', '1926-12-26'],
    ['昭和1年12月26日', '1926-12-26'],
    ['昭和がんねん12がつ26にち', '1926-12-26'],
    ['平成元年1月8日', '1989-01-08'],
    ['H1.1.8', '1989-01-08'],
    ['大正15年12月24日', '1926-12-24'],
    ['T15.12.24', '1926-12-24'],
    ['大14.2.3', '1925-02-03'],
    ['明治45年7月29日', '1912-07-29'],
    ['M39.11.22', { code: 'date-too-old', earliest: '1906-11-23' }],
    ['令和8年11月23日', '2026-11-23'],
    ['R8.11.23', '2026-11-23'],
    ['昭和15年2月29日', '1940-02-29'],
    ['昭和二十年八月十五日', '1945-08-15'],
    ['昭和三十一年十二月三十一日', '1956-12-31'],
    ['1906-11-23', '1906-11-23'],
    ['1906-11-22', { code: 'date-too-old', earliest: '1906-11-23' }],
    ['2026-11-24', { code: 'date-in-future', latest: today }],
    ['平成50年1月1日', { code: 'date-in-future', latest: today }],
  ])('%s', (text, expected) => {
    expect(readBirth(text)).toEqual(expected);
  });
});

describe('never guessed', () => {
  test.each([
    '38.4.5',
    '38/4/5',
    '13年4月5日',
    '十三年四月五日',
    '元年4月5日ではなく13年4月5日',
    '4月5日',
    '380405',
    'bus13.4.5',
    '東大13.4.5',
    '昭和十十年四月五日',
    '5/4/1938',
    '昭和13年4月5日か昭和14年4月5日',
    '昭和13年（1939年）4月5日',
    '昭和13年4月5日（1938年4月6日）',
  ])('%s is ambiguous', (text) => {
    expect(readBirth(text)).toEqual({ code: 'ambiguous-date' });
  });

  test.each([
    'わかりません',
    '昭和',
    '昭和13年',
    '昭和13年4月',
    '88歳',
    '090-1234-5678',
    'S13405',
    '3130405',
    '昭和1938年4月5日',
    '昭和13年4月5日ではありません',
    '昭和13年4月5日 10時',
    '0000000000',
    'S13.4.5.6',
    '😊',
  ])('%s is no date', (text) => {
    expect(readBirth(text)).toEqual({ code: 'not-a-date' });
  });

  test.each([
    ['昭和13年2月30日', { year: 1938, month: 2, day: 30 }],
    ['S14.2.29', { year: 1939, month: 2, day: 29 }],
    ['1938/13/1', { year: 1938, month: 13, day: 1 }],
    ['19380431', { year: 1938, month: 4, day: 31 }],
    ['昭和13年4月0日', { year: 1938, month: 4, day: 0 }],
  ])('%s does not exist', (text, parts) => {
    expect(readBirth(text)).toEqual({ code: 'no-such-date', ...parts });
  });
});

describe('an era that had ended is offered, not refused', () => {
  test.each([
    ['昭和64年1月8日', '1989-01-08', '昭和64年1月8日', '平成元年1月8日'],
    ['S64.1.8', '1989-01-08', '昭和64年1月8日', '平成元年1月8日'],
    ['令和元年4月30日', '2019-04-30', '令和元年4月30日', '平成31年4月30日'],
    ['大正15年12月25日', '1926-12-25', '大正15年12月25日', '昭和元年12月25日'],
    ['昭和元年12月24日', '1926-12-24', '昭和元年12月24日', '大正15年12月24日'],
    ['平成32年1月1日', '2020-01-01', '平成32年1月1日', '令和2年1月1日'],
  ])('%s', (text, date, said, meant) => {
    expect(readBirth(text)).toEqual({ code: 'wrong-era', date, said, meant });
  });

  test('はい takes the offer, anything else is read by itself', () => {
    const context = { today, offered: '1989-01-08' };
    expect(short(readReply(birth, { text: 'はい' }, context))).toBe('1989-01-08');
    expect(short(readReply(birth, { pressed: 'yes' }, context))).toBe('1989-01-08');
    expect(short(readReply(birth, { text: 'いいえ' }, context))).toEqual({ code: 'not-a-date' });
    expect(short(readReply(birth, { text: '昭和13年4月5日' }, context))).toBe('1938-04-05');
  });
});

test('what is not typed', () => {
  expect(readBirth({ picked: '1938-04-05' })).toBe('1938-04-05');
  expect(readBirth({ picked: '2026-11-24' })).toEqual({ code: 'date-in-future', latest: today });
  expect(readBirth({ pressed: 'yes' })).toEqual({ code: 'not-a-date' });
  expect(readBirth({ pressed: 'skip' })).toEqual({ code: 'needs-answer' });
  expect(readBirth({ other: 'sticker' })).toEqual({ code: 'needs-text', got: 'sticker' });
  expect(readBirth('　')).toEqual({ code: 'empty' });
});

describe('any other date may lie ahead', () => {
  test.each([
    ['令和9年4月1日', '2027-04-01'],
    ['2126-11-23', '2126-11-23'],
    ['2126-11-24', { code: 'date-in-future', latest: '2126-11-23' }],
    ['明治元年1月25日', '1868-01-25'],
    ['1868-01-24', { code: 'date-too-old', earliest: '1868-01-25' }],
    ['なし', { kind: 'skipped' }],
  ])('%s', (text, expected) => {
    expect(short(readReply(visit, { text }, { today }))).toEqual(expected);
  });
});

test('a date is read back in both calendars', () => {
  expect(showAnswer(birth, { kind: 'date', date: '1938-04-05' })).toBe('昭和13年4月5日（1938年4月5日）');
});
