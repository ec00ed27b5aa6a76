import { z } from 'zod';
import type { Settings } from '../domain/municipality.ts';
import { offers } from '../domain/rich-menu.ts';
import { placeOf } from './place.ts';
import { texts, type TextKey } from './texts.ts';

const length = z.int();

/** Why a text cannot stand in for one of the catalogue. Whoever shows it needs a sentence for each code. */
export const rewordingProblem = z.discriminatedUnion('code', [
  z.object({ code: z.literal('no-such-text') }),
  /** It is drawn in the pictures of the menus, or is read when somebody types it. */
  z.object({ code: z.literal('fixed') }),
  z.object({ code: z.literal('empty') }),
  z.object({ code: z.literal('one-line') }),
  /** Control characters, halves of characters, marks that turn the direction of reading. */
  z.object({ code: z.literal('unreadable') }),
  z.object({ code: z.literal('too-long'), limit: length, length }),
  /** What the text must go on saying; what nothing is filled in for; what stands there more than twice. */
  z.object({ code: z.enum(['missing', 'unknown', 'too-often']), what: z.string() }),
  /** All rewordings of the municipality together. */
  z.object({ code: z.literal('all-too-long'), limit: length, length }),
]);
export type RewordingProblem = z.infer<typeof rewordingProblem>;

/**
 * All rewordings of a municipality, keys included, in UTF-16 code units: half as much again as the whole catalogue, and at
 * most 68 kB of the municipality's document, which every event reads.
 */
export const REWORDINGS_LIMIT = 22_500;

/** What is wrong with a text in the place of the catalogue's; empty where it may be said. */
export function rewordingProblems(key: string, text: string): RewordingProblem[] {
  if (!isTextKey(key)) return [{ code: 'no-such-text' }];
  if (FIXED.has(key)) return [{ code: 'fixed' }];
  if (text.trim() === '') return [{ code: 'empty' }];
  const { limit, isOneLine } = placeOf(key);
  const problems: RewordingProblem[] = [];
  if (UNREADABLE.test(text) || !text.isWellFormed()) problems.push({ code: 'unreadable' });
  if (isOneLine && text.includes('\n')) problems.push({ code: 'one-line' });
  if (text.length > limit) problems.push({ code: 'too-long', limit, length: text.length });
  return [...problems, ...contentProblems(texts[key], text)];
}

/**
 * The rewordings of a municipality after some were set, or taken back (null); or, by key, why not, and then none of them
 * is. The catalogue's own words are no rewording.
 */
export function reworded(
  former: Settings['rewordings'],
  change: Record<string, string | null>,
): { rewordings: Settings['rewordings'] } | { problems: Record<string, RewordingProblem[]> } {
  const rewordings = ownWords({ ...former, ...change });
  const all = Object.entries(rewordings).flat().join('').length;
  const tooLong: RewordingProblem[] =
    all > REWORDINGS_LIMIT ? [{ code: 'all-too-long', limit: REWORDINGS_LIMIT, length: all }] : [];
  const found = Object.entries(ownWords(change)).flatMap(([key, text]) => {
    const problems = [...rewordingProblems(key, text), ...tooLong];
    return problems.length > 0 ? [[key, problems] as const] : [];
  });
  return found.length > 0 ? { problems: Object.fromEntries(found) } : { rewordings };
}

function ownWords(given: Record<string, string | null>): Record<string, string> {
  const isOwn = (key: string, text: string) => !isTextKey(key) || text !== texts[key];
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, text]) => (text !== null && isOwn(key, text) ? [[key, text]] : [])),
  );
}

const isTextKey = (key: string): key is TextKey => Object.hasOwn(texts, key);

/** The same in every town: what the menus show, in pictures or until they are set up again, and what is read when typed. */
const FIXED = new Set<string>([
  ...Object.keys(offers).map((offer) => `button.${offer}`),
  'rich-menu.bar',
  'button.back',
  'button.stop',
  'button.agree',
  'button.withdraw',
  'button.pause',
  'button.end-pause',
  'button.send-times',
  'button.test-alarm',
  'button.call-119',
]);

/** Everything but a line break that moves or hides what is read: C0 and C1 controls, embeddings and isolates, the BOM. */
const UNREADABLE = /(?!\n)[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** In braces of either width: people type both. */
const IN_BRACES = /[{｛][^{}｛｝]*[}｝]?|[}｝]/g;

/** Everything in braces that stands in a text, as often as it does. */
export const placeholdersIn = (text: string): string[] => text.match(IN_BRACES) ?? [];

/** Nobody needs to be told the town's name, or a button's that stands below. Everything else filled in is why a text is sent. */
export const isOptional = (placeholder: string) =>
  placeholder === '{town}' || placeholder.startsWith('{button.');
const EMERGENCY_NUMBER = '119';
/** A name can be a hundred characters: no text shall be made of them. */
const OFTEN = 2;

function contentProblems(original: string, text: string): RewordingProblem[] {
  const known = placeholdersIn(original);
  const used = placeholdersIn(text);
  const needed = [
    ...known.filter((placeholder) => !isOptional(placeholder)),
    ...(original.includes(EMERGENCY_NUMBER) ? [EMERGENCY_NUMBER] : []),
  ];
  const as = (code: 'missing' | 'unknown' | 'too-often') => (what: string) => ({ code, what });
  return [
    ...[...new Set(needed)].filter((what) => !text.includes(what)).map(as('missing')),
    ...used.filter((what) => !known.includes(what)).map(as('unknown')),
    ...[...new Set(known)]
      .filter((what) => used.filter((each) => each === what).length > OFTEN)
      .map(as('too-often')),
  ];
}
