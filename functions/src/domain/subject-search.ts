import { normalised } from './japanese-text.ts';
import type { Subject } from './subject.ts';

/** Longer than any name that is typed to find somebody; it bounds what the index holds of one person. */
const LONGEST = 20;
/** Kanji of names that are read alike and typed for each other: 髙橋 is looked for as 高橋. */
const VARIANTS: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  嵜: '崎',
  邉: '辺',
  邊: '辺',
  齋: '斉',
  齊: '斉',
  斎: '斉',
  濵: '浜',
  濱: '浜',
  澤: '沢',
  嶋: '島',
  嶌: '島',
  廣: '広',
  眞: '真',
  德: '徳',
  惠: '恵',
  櫻: '桜',
  國: '国',
  𠮷: '吉',
};

/**
 * What a subject is found by: every beginning of the name, of the reading and of the registration number, and of each word
 * of a name. Firestore finds no beginnings among words, but it finds an element of a list (docs/decisions/0018).
 */
export function searchTokens(subject: Pick<Subject, 'name' | 'kana' | 'registrationNumber'>): string[] {
  const names = [subject.name, subject.kana].filter((each) => each !== null);
  const starts = names.flatMap((name) => [name, ...name.split(/\s+/u).slice(1)]).map(comparable);
  return [...new Set([...starts, subject.registrationNumber].flatMap(beginnings))];
}

/** What is looked for when this is typed, in any kana, width and spacing; null where nothing is. */
export function searchToken(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s\p{Pd}ー−]/gu, '');
  const token = /^\d+$/u.test(digits) ? digits : comparable(typed);
  return Array.from(token).slice(0, LONGEST).join('') || null;
}

/** What a list is sorted by: the reading, where there is none the name, where there is none the number. */
export function sortKey({
  name,
  kana,
  registrationNumber,
}: Pick<Subject, 'name' | 'kana' | 'registrationNumber'>): string {
  return kana ?? name ?? registrationNumber;
}

/** A name as it is compared with others, in any spacing, width and variant of its kanji. */
export function nameKey(name: string): string {
  return comparable(name);
}

/** What a subject is looked up by, where the whole of it is known. */
export function lookups({ registrationNumber, name, linkingCode }: Subject) {
  return {
    registrationNumber,
    nameKey: name === null ? null : nameKey(name),
    linkingDigits: linkingCode?.digits ?? null,
  };
}
export type Lookup = keyof ReturnType<typeof lookups>;

/** For comparing only: in hiragana, without spaces and variant kanji. */
function comparable(name: string): string {
  const bare = normalised(name).replace(/\s|\p{Variation_Selector}/gu, '');
  return Array.from(bare, (character) => VARIANTS[character] ?? character).join('');
}

function beginnings(text: string): string[] {
  const characters = Array.from(text).slice(0, LONGEST);
  return characters.map((_, index) => characters.slice(0, index + 1).join(''));
}
