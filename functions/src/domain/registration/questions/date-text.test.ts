import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, daysLater } from '../../calendar.ts';
import { dateFrom, eraReading, showDate } from '../../japanese-date.ts';
import { readDate } from './date.ts';

const FIRST = '1868-10-23';
const LAST = '2026-11-23';
const DAYS = daysBetween(FIRST, LAST);
const ERA_LETTERS: Record<string, string> = { 明治: 'M', 大正: 'T', 昭和: 'S', 平成: 'H', 令和: 'R' };

const read = (text: string) =>
  readDate({ id: 'd', kind: 'date', ask: 'いつ？', required: true }, { text }, { today: LAST });

function* everyDay() {
  for (let n = 0; n < 160 * 12 * 31; n += 1) {
    const date = dateFrom(1868 + Math.floor(n / 372), (Math.floor(n / 31) % 12) + 1, (n % 31) + 1);
    if (date && date >= FIRST && date <= LAST) yield date;
  }
}

/** The ways one day is written. */
function writingsOf(date: string): string[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const era = eraReading(date);
  const [, name = '', ofEra = ''] = /^(..)(元|\d+)年/u.exec(era) ?? [];
  const number = ofEra === '元' ? 1 : Number(ofEra);
  const two = (n: number) => `${n}`.padStart(2, '0');
  return [
    era,
    fullWidth(era),
    inKanji(era),
    showDate(date),
    `${ERA_LETTERS[name]}${number}.${month}.${day}`,
    `${ERA_LETTERS[name]}${two(number)}${two(month)}${two(day)}`,
    `${name.slice(0, 1)}${number}/${month}/${day}`,
    `${year}年${month}月${day}日`,
    inKanji(`${year}年${month}月${day}日`),
    `${year}/${month}/${day}`,
    fullWidth(date),
    date,
    date.replaceAll('-', ''),
  ];
}

const fullWidth = (text: string) =>
  text.replace(/[\d-]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

function inKanji(text: string): string {
  const digits = '〇一二三四五六七八九';
  return text.replace(/\d+/gu, (run) => {
    if (run.length > 2) return run.replace(/\d/gu, (d) => digits.charAt(Number(d)));
    const [tens, ones] = [Math.floor(Number(run) / 10), Number(run) % 10];
    const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
    return `${ten}${ones === 0 ? '' : digits.charAt(ones)}`;
  });
}

test('every day of 158 years reads back as itself in its era', () => {
  const wrong: string[] = [];
  for (const date of everyDay()) {
    const reading = read(eraReading(date));
    if (!reading.ok || reading.answer.date !== date) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

test('a day reads back as itself however it is written', () => {
  fc.assert(
    fc.property(fc.nat(DAYS), (n) => {
      const date = daysLater(FIRST, n);
      const misread = writingsOf(date).filter((text) => {
        const reading = read(text);
        return !reading.ok || reading.answer.date !== date;
      });
      expect(misread).toEqual([]);
    }),
    { numRuns: 300, examples: [[0], [DAYS]] },
  );
});

test('no text without a year or era of its own is a date', () => {
  const twoDigits = fc.integer({ min: 0, max: 99 });
  fc.assert(
    fc.property(
      twoDigits,
      twoDigits,
      twoDigits,
      fc.constantFrom('.', '/', '-', '年', ' '),
      (a, b, c, gap) => {
        expect(read(`${a}${gap}${b}${gap}${c}`).ok).toBe(false);
      },
    ),
  );
});
