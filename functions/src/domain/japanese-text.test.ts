import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evenlySpaced,
  graphemeCount,
  kanjiNumbersAsDigits,
  normalised,
  plainDashes,
  toHiragana,
  withoutCourtesy,
} from './japanese-text.ts';

describe('normalised: one width, one kana, one case', () => {
  test.each([
    ['０９０', '090'],
    ['ﾔﾏﾀﾞ ﾊﾟｰ', 'やまだ ぱー'],
    ['か゛', 'が'],
    ['ＯＫ！', 'ok!'],
    ['①⑩㈠', '110(一)'],
    ['㍼㋿', '昭和令和'],
    ['1️⃣', '1'],
    ['👍🏻', '👍'],
    ['ゼロ\u200b幅', 'ぜろ幅'],
  ])('%s → %s', (text, expected) => {
    expect(normalised(text)).toBe(expected);
  });
});

describe('kanjiNumbersAsDigits', () => {
  test.each([
    ['昭和十三年', '昭和13年'],
    ['二十五日', '25日'],
    ['十日', '10日'],
    ['三十一', '31'],
    ['一九三八年', '1938年'],
    ['二〇〇一', '2001'],
    ['千九百三十八', '1938'],
    ['零', '0'],
    ['十十', '十十'],
    ['一九三十', '一九三十'],
  ])('%s → %s', (text, expected) => {
    expect(kanjiNumbersAsDigits(text)).toBe(expected);
  });
});

test('every dash people find on a keyboard is one dash', () => {
  expect(plainDashes('1-2‐3‑4‒5–6—7―8−9－1ー2ｰ3─4')).toBe('1-2-3-4-5-6-7-8-9-1-2-3-4');
});

test('spaces become one full-width space, also around a line break', () => {
  expect(evenlySpaced(' 山田　 花子 \n')).toBe('山田\u3000花子');
  expect(evenlySpaced('山田\n花子')).toBe('山田\u3000花子');
});

describe('withoutCourtesy', () => {
  test.each([
    ['山田花子です。', '山田花子'],
    ['「山田花子」', '山田花子'],
    ['山田と申します😊', '山田'],
    ['山田ですよ！', '山田'],
    ['1番でお願いします', '1番'],
    ['山田みよ', '山田みよ'],
    ['。！', ''],
  ])('%s → %s', (text, expected) => {
    expect(withoutCourtesy(text)).toBe(expected);
  });
});

test('a person counts one family emoji and one kanji with a variant selector', () => {
  expect(graphemeCount('👨‍👩‍👧葛\u{e0100}')).toBe(2);
});

test('kana conversion is idempotent and leaves no katakana letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0x30a1, max: 0x30f6 }).map((code) => String.fromCharCode(code)) }),
      (kana) => {
        const once = toHiragana(kana);
        expect(toHiragana(once)).toBe(once);
        expect(once).not.toMatch(/[ァ-ヶ]/u);
      },
    ),
  );
});
