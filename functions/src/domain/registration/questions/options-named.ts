import { kanjiNumbersAsDigits, normalised } from '../../japanese-text.ts';
import { labelKey, type Option } from './options.ts';

/** What may stand between and around the options. Dashes may not: 1-3 is a range or a list. */
const BETWEEN =
  /^(?:\s|[\p{Pc}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}]|(?!~)\p{S}|と|や|および|及び|それから|です|でございます|がいいです|にします|を選びます|(?:で|を)?お願い(?:いた)?します|ね|よ)/u;
const NUMBER =
  /^(\d{1,2}|[一二三四五六七八九十]{1,2})(?![\d一二三四五六七八九十])(?:番目|番め|番|ばんめ|ばん|つ目|つめ)?/u;
/** ❶ to ❿, which Unicode does not hold for digits. */
const BLACK_NUMBERS = /[\u2776-\u277f]/gu;

interface Labelled {
  option: Option;
  key: string;
}

interface Named {
  option: Option;
  /** How much of the text names it. */
  length: number;
}

/**
 * The options that a typed text names, by label or by number, in the order of the options; undefined when any part of it
 * is something else.
 */
export function optionsNamed(options: readonly Option[], text: string): Option[] | undefined {
  const labelled = options.map((option) => ({ option, key: labelKey(option) }));
  const longestFirst = labelled.toSorted((a, b) => b.key.length - a.key.length);
  const named = new Set<Option>();
  let rest = normalised(text.replace(BLACK_NUMBERS, (black) => ` ${black.charCodeAt(0) - 0x2775} `));
  let separated = true;
  while (rest !== '') {
    const found: Named | undefined = separated
      ? (leadingLabel(longestFirst, rest) ?? leadingNumber(labelled, rest))
      : undefined;
    const used = found?.length ?? BETWEEN.exec(rest)?.[0].length;
    if (used === undefined) return undefined;
    if (found) named.add(found.option);
    separated = !found;
    rest = rest.slice(used);
  }
  return options.filter((option) => named.has(option));
}

/** The longest label that the text begins with, spaces apart. */
function leadingLabel(longestFirst: readonly Labelled[], text: string): Named | undefined {
  for (const { option, key } of longestFirst) {
    const length = lengthAtStart(key, text);
    if (length) return { option, length };
  }
  return undefined;
}

/** Where labels begin with numbers themselves (0回, 1回 …), a number counts only when place and label agree. */
function leadingNumber(labelled: readonly Labelled[], text: string): Named | undefined {
  const found = NUMBER.exec(text);
  const number = Number(kanjiNumbersAsDigits(found?.[1] ?? ''));
  const option = labelled[number - 1]?.option;
  if (!found || !option) return undefined;
  const counts = labelled.map(({ key }) => /^\d+/u.exec(kanjiNumbersAsDigits(key))?.[0]);
  const agrees = counts.every(
    (count, index) => count === undefined || (Number(count) === number) === (index === number - 1),
  );
  return agrees ? { option, length: found[0].length } : undefined;
}

/** How much of the text spells the key, spaces in between allowed; undefined where the text begins otherwise. */
function lengthAtStart(key: string, text: string): number | undefined {
  let length = 0;
  for (const character of key) {
    while (length > 0 && text.charAt(length).trim() === '' && length < text.length) length += 1;
    if (!text.startsWith(character, length)) return undefined;
    length += character.length;
  }
  return length;
}
