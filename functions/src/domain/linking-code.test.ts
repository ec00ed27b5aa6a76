import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days } from './calendar.ts';
import { isCode } from './code.ts';
import { isLinkingCode, linkingCode, readLinkingCode, showLinkingCode } from './linking-code.ts';

const noon = 1_800_000_000_000;
const drawn = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 9, maxLength: 9 });

test('ten digits that never begin with 0, as every telephone number does', () => {
  fc.assert(
    fc.property(drawn, (random) => {
      expect(linkingCode(random, noon).digits).toMatch(/^[1-9]\d{9}$/);
    }),
  );
});

test('as it is shown it is read, in any width and with any separators', () => {
  fc.assert(
    fc.property(drawn, (random) => {
      const { digits } = linkingCode(random, noon);
      const wide = Array.from(showLinkingCode(digits), (each) =>
        each === '-' ? 'ー' : String.fromCharCode(each.charCodeAt(0) + 0xfee0),
      ).join('');
      for (const typed of [
        showLinkingCode(digits),
        digits,
        wide,
        ` ${digits.slice(0, 3)} ${digits.slice(3)}\n`,
        `番号は${digits}です`,
        `つなぐ番号：${digits}。`,
      ]) {
        expect(readLinkingCode(typed)).toBe(digits);
        expect(isLinkingCode(digits)).toBe(true);
      }
    }),
  );
});

test('one wrong digit and two neighbours swapped make no code of it', () => {
  fc.assert(
    fc.property(
      drawn,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (random, place, by) => {
        const { digits } = linkingCode(random, noon);
        const slip = String((Number(digits[place]) + by) % 10);
        expect(isLinkingCode(digits.slice(0, place) + slip + digits.slice(place + 1))).toBe(false);
        const [a = '', b = ''] = [digits[place - 1], digits[place]];
        const swapped = `${digits.slice(0, place - 1)}${b}${a}${digits.slice(place + 1)}`;
        expect(isLinkingCode(swapped)).toBe(a === b);
      },
    ),
  );
});

test.each([
  ['a telephone number', '03-1234-5678'],
  ['a registration number', '1234-5678-5'],
  ['a date', '1938/4/5'],
  ['the code of a member of staff', '職員 12345678'],
  ['words', '元気です'],
  ['a number among words', '財布に1234567890円あります'],
  ['nothing', ''],
])('%s is something else', (_, text) => expect(readLinkingCode(text)).toBeNull());

describe('it counts for 60 days', () => {
  const code = linkingCode('123456789', noon);
  test.each([
    ['a millisecond before they are over', days(60) - 1, true],
    ['when they are over', days(60), false],
  ])('%s', (_, after, counts) => expect(isCode(code, code.digits, noon + after)).toBe(counts));
});
