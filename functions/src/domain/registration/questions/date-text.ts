import { ERAS, westernYear, type EraName } from '../../japanese-date.ts';
import { kanjiNumbersAsDigits, normalised, plainDashes } from '../../japanese-text.ts';

/** A date as somebody wrote it: it need not exist, and its era may have been another one. */
interface WrittenDate {
  year: number;
  month: number;
  day: number;
  era?: EraName;
}

const KANA: readonly (readonly [RegExp, string])[] = [
  [/しょうわ/gu, '昭和'],
  [/たいしょう/gu, '大正'],
  [/めいじ/gu, '明治'],
  [/へいせい/gu, '平成'],
  [/れいわ/gu, '令和'],
  [/がんねん/gu, '元年'],
  [/ねん/gu, '年'],
  [/がつ/gu, '月'],
  [/にち/gu, '日'],
];
const WEEKDAY = /\([月火水木金土日](?:曜日?)?\)|[月火水木金土日]曜日?/gu;
const AGE = /(?:満|数え)?\d{1,3}[歳才]/gu;
const DENIAL = /ない|ません|違|ちが/u;

const ERA = ['明治|大正|昭和|平成|令和', '(?<!\\p{Script=Han})[明大昭平令]', '(?<![a-z])[mtshr]'].join('|');
const GAP = '[-./,、。・ ]';
const YEAR_END = `(?:年[の、,]?|${GAP})`;
const MONTH_AND_DAY = `(\\d{1,2})(?:月[の、,]?|${GAP})(\\d{1,2})(?:日|(?!\\d))`;
const ERA_DATE = new RegExp(`(${ERA})${GAP}?(元|\\d{1,3})${YEAR_END}${MONTH_AND_DAY}`, 'gu');
const ERA_SIX_DIGITS = new RegExp(`(${ERA})(\\d{2})(\\d{2})(\\d{2})(?!\\d)`, 'gu');
const WESTERN_DATE = new RegExp(`()(?<!\\d)(\\d{4})${YEAR_END}${MONTH_AND_DAY}`, 'gu');
const WESTERN_EIGHT_DIGITS = /()(?<!\d)((?:18|19|20)\d{2})(\d{2})(\d{2})(?!\d)/gu;
const FORMS = [ERA_DATE, ERA_SIX_DIGITS, WESTERN_DATE, WESTERN_EIGHT_DIGITS];
/** 昭和13年（1938年）4月5日. */
const YEAR_IN_BRACKETS = new RegExp(`\\((${ERA})?(元|\\d{1,4})年?\\)`, 'u');

const NOT_YET_A_DATE = [
  new RegExp(`(?<!\\d)\\d{1,3}(?:年|${GAP})\\d{1,2}(?:月|${GAP})\\d{1,4}(?!\\d)`, 'u'),
  /(?<!\d)\d{1,2}月\d{1,2}日/u,
  /(?<!\d)\d{6}(?!\d)/u,
];

/**
 * Finds the one date in a text: 昭和13年4月5日, S13.4.5, 昭和十三年四月五日, S130405, 1938/4/5, 19380405, in any width, with
 * words around it. A date whose year could be of two eras is ambiguous, and so are two dates that differ.
 */
export function writtenDate(text: string): WrittenDate | 'ambiguous-date' | 'not-a-date' {
  const said = digitsAndSigns(text);
  const bracketed = YEAR_IN_BRACKETS.exec(said);
  let rest = said.replace(YEAR_IN_BRACKETS, '');
  const found: WrittenDate[] = [];
  for (const form of FORMS) {
    rest = rest.replace(form, (_match, era: string, year: string, month: string, day: string) => {
      found.push({ ...yearOf(era, year), month: Number(month), day: Number(day) });
      return '\n';
    });
  }
  const [date] = found;
  if (!date) return NOT_YET_A_DATE.some((form) => form.test(rest)) ? 'ambiguous-date' : 'not-a-date';
  if (/\d|明治|大正|昭和|平成|令和/u.test(rest) || DENIAL.test(rest)) return 'not-a-date';
  const years = bracketed ? [yearOf(bracketed[1] ?? '', bracketed[2] ?? '').year] : [];
  const agree = found.every((other) => other.month === date.month && other.day === date.day);
  return agree && [...found.map(({ year }) => year), ...years].every((year) => year === date.year)
    ? date
    : 'ambiguous-date';
}

/** One width, arabic digits, one kind of dash; spaces only between digits; no weekday and no age. */
export function digitsAndSigns(text: string): string {
  const kanji = KANA.reduce((said, [kana, word]) => said.replace(kana, word), normalised(text));
  return plainDashes(kanjiNumbersAsDigits(kanji))
    .replace(/\s+/gu, ' ')
    .replace(/(?<!\d) | (?!\d)/gu, '')
    .replace(WEEKDAY, '')
    .replace(AGE, '');
}

function yearOf(era: string, year: string): Pick<WrittenDate, 'year' | 'era'> {
  const number = year === '元' ? 1 : Number(year);
  const named = ERAS.find(({ name, letter }) => era !== '' && (name.startsWith(era) || letter === era));
  return named ? { year: westernYear(named.name, number), era: named.name } : { year: number };
}
