import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registrationNumber, showRegistrationNumber } from './registration-number.ts';
import { searchToken, searchTokens, sortKey } from './subject-search.ts';

const number = registrationNumber('12345678');
const hanako = { name: '山田　花子', kana: 'やまだ　はなこ', registrationNumber: number };
const finds = (typed: string, subject: typeof hanako | { name: null; kana: null } = hanako) => {
  const token = searchToken(typed);
  return token !== null && searchTokens({ ...hanako, ...subject }).includes(token);
};

describe('山田 花子 is found by', () => {
  test.each([
    ['the beginning of her name', '山'],
    ['her whole name, however it is spaced', '山田花子'],
    ['her whole name with a narrow space', ' 山田 花子 '],
    ['her given name', '花子'],
    ['her reading in hiragana', 'やまだ'],
    ['in katakana', 'ヤマダ'],
    ['in narrow katakana', 'ﾔﾏﾀﾞ ﾊﾅ'],
    ['the reading of her given name', 'はなこ'],
    ['her number', number],
    ['her number as it is shown', showRegistrationNumber(number)],
    ['its beginning, in wide digits and dashes', '１２３４－５'],
    ['with long-vowel marks for dashes and spaces', '1234ー5678 0'.slice(0, 9)],
  ])('%s', (_, typed) => expect(finds(typed)).toBe(true));
});

test.each([
  ['the end of a name', '田'],
  ['the end of a number', number.slice(1)],
  ['another name that begins alike', '山田花江'],
  ['both names the other way round', '花子山田'],
])('not by %s', (_, typed) => expect(finds(typed)).toBe(false));

test.each(['', '   ', '　', '\u200b'])('nothing is looked for by %j', (typed) => {
  expect(searchToken(typed)).toBeNull();
});

test.each([
  ['髙橋', '高橋'],
  ['高橋', '髙橋'],
  ['渡邊', '渡辺'],
  ['渡邉', '渡邊'],
  ['神', '\ufa19'],
  ['葛󠄀城', '葛城'],
])('%s is found as %s: one name, written with variants of a kanji', (name, typed) => {
  expect(finds(typed, { ...hanako, name })).toBe(true);
});

test('who gave no name is found by the number', () => {
  expect(searchTokens({ name: null, kana: null, registrationNumber: '123' })).toEqual(['1', '12', '123']);
});

test('whatever somebody is called, any beginning of it finds them, and so many words at most are kept', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(text, text, fc.nat(100), (name, kana, length) => {
      const subject = { name, kana, registrationNumber: number };
      const tokens = searchTokens(subject);
      expect(tokens.length).toBeLessThanOrEqual(109 + 20 * 100);
      for (const each of [name, kana]) {
        const typed = Array.from(each).slice(0, length).join('');
        const token = searchToken(typed);
        // A mark that joins what stands before it is another beginning than the letter alone.
        if (
          token !== null &&
          !/[\p{M}ﾞﾟ゛゜]/u.test(each) &&
          !/^[\d\s\p{Pd}ー−]+$/u.test(typed.normalize('NFKC'))
        )
          expect(tokens, `${typed} of ${each}`).toContain(token);
      }
    }),
  );
});

test('a list goes by the reading, without one by the name, without one by the number', () => {
  expect(sortKey(hanako)).toBe('やまだ　はなこ');
  expect(sortKey({ ...hanako, kana: null })).toBe('山田　花子');
  expect(sortKey({ ...hanako, kana: null, name: null })).toBe(number);
  const kana = ['わだ', 'あべ', 'かとう', 'がもう', 'きむら', 'やまだ　はなこ', 'やまだい'];
  const sorted = kana.map((each) => sortKey({ ...hanako, kana: each })).toSorted();
  expect(sorted).toEqual(['あべ', 'かとう', 'がもう', 'きむら', 'やまだ　はなこ', 'やまだい', 'わだ']);
});
