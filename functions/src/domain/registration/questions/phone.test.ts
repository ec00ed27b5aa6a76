import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReply, showAnswer, type Question } from '../question.ts';

const phone: Question = { id: 'phone', kind: 'phone', ask: 'お電話番号は？', required: true, role: 'phone' };

function read(text: string, question = phone) {
  const reading = readReply(question, { text }, { today: '2026-11-23' });
  return reading.ok ? showAnswer(question, reading.answer) : reading.problem.code;
}

describe('a number, however it is dialled', () => {
  test.each([
    ['090-1234-5678', '090-1234-5678'],
    ['09012345678', '090-1234-5678'],
    ['０９０１２３４５６７８', '090-1234-5678'],
    ['０９０ー１２３４ー５６７８', '090-1234-5678'],
    ['０９０－１２３４－５６７８', '090-1234-5678'],
    ['090 1234 5678', '090-1234-5678'],
    ['090　1234　5678', '090-1234-5678'],
    ['090.1234.5678', '090-1234-5678'],
    ['090一1234一5678', '090-1234-5678'],
    ['090の1234の5678', '090-1234-5678'],
    ['090\n1234\n5678', '090-1234-5678'],
    ['電話は090-1234-5678です', '090-1234-5678'],
    ['☎090-1234-5678', '090-1234-5678'],
    ['090-1234-5678（19時まで）', '090-1234-5678'],
    ['+81 90 1234 5678', '090-1234-5678'],
    ['＋８１－９０－１２３４－５６７８', '090-1234-5678'],
    ['+81 (0)90-1234-5678', '090-1234-5678'],
    ['(+81)90-1234-5678', '090-1234-5678'],
    ['03(1234)5678', '03-1234-5678'],
    ['（03）1234-5678', '03-1234-5678'],
    ['03-1234-5678', '03-1234-5678'],
    ['0466-12-3456', '0466-12-3456'],
    ['0123456789', '0123-45-6789'],
    ['01267-2-3456', '01267-2-3456'],
    ['050-1234-5678', '050-1234-5678'],
    ['0120-123-456', '0120-123-456'],
    ['0800-123-4567', '0800-123-4567'],
    ['060-1234-5678', '060-1234-5678'],
    ['+1 415 555 2671', '+1 415 555 2671'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what nobody could call', () => {
  test.each([
    '090-1234-567',
    '090-1234-56789',
    '03-1234-567',
    '12-3456',
    '1234-5678',
    '110',
    '119です',
    '0000000000',
    '0812345678',
    '090-1234-5678か03-1234-5678',
    '090-1234-5678 03-1234-5678',
    'わかりません',
    'なし',
    '昭和13年4月5日',
    '〒123-4567',
    '+999 123 456 789',
  ])('%s', (text) => {
    expect(read(text)).toBe('not-a-phone');
  });
});

test('whoever has none may leave an optional question open', () => {
  expect(read('なし', { ...phone, required: false })).toBe('お答えなし');
  expect(read('', { ...phone, required: false })).toBe('empty');
});

test('a number reads back as itself from what is shown, with or without dashes', () => {
  const mobile = fc
    .tuple(fc.constantFrom('070', '080', '090', '050'), fc.integer({ min: 10_000_000, max: 99_999_999 }))
    .map(([prefix, rest]) => `${prefix}${rest}`);
  const landline = fc
    .tuple(
      fc.constantFrom('03', '06', '011', '0466', '01267'),
      fc.integer({ min: 20_000_000, max: 29_999_999 }),
    )
    .map(([area, rest]) => `${area}${rest}`.slice(0, 10));
  fc.assert(
    fc.property(fc.oneof(mobile, landline), (digits) => {
      const shown = read(digits);
      expect(shown.replaceAll('-', '')).toBe(digits);
      expect(read(shown)).toBe(shown);
      expect(readReply(phone, { text: digits }, { today: '2026-11-23' })).toEqual({
        ok: true,
        answer: { kind: 'phone', number: `+81${digits.slice(1)}` },
      });
    }),
  );
});
