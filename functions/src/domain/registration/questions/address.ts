import { z } from 'zod';
import { evenlySpaced, graphemeCount, normalised, withoutCourtesy } from '../../japanese-text.ts';
import { questionFields } from './question-fields.ts';
import { notUnderstood, understood, type Reading } from './reading.ts';

export const addressQuestion = z.strictObject({
  ...questionFields,
  kind: z.literal('address'),
  role: z.exactOptional(z.literal('address')),
  postalCodeRequired: z.boolean(),
});

/** The address is kept as it was written: normalising would change kanji. */
export const addressAnswer = z.strictObject({
  kind: z.literal('address'),
  postalCode: z.exactOptional(z.string().regex(/^\d{7}$/)),
  address: z.string(),
});

type AddressAnswer = z.infer<typeof addressAnswer>;

const LIMIT = 200;
const SHORTEST = 4;
const DIGIT = '[0-9０-９]';
const DASH = '[-\u2010-\u2015\u2212\u2500\u2501\u30fc\uff0d\uff70]';
const CODE = `(${DIGIT}{3})\\s*${DASH}?\\s*(${DIGIT}{4})(?!${DIGIT}|${DASH}${DIGIT})`;
const MARK = '(?:〒|郵便番号)[はが:：]?\\s*';
/** Unmarked, 123-4567 may as well be a lot number: at the end it counts only after an address that has its numbers. */
const PLACES = [
  new RegExp(`${MARK}${CODE}(?:です|で)?`, 'u'),
  new RegExp(`^\\s*[(（]?${CODE}`, 'u'),
  new RegExp(`(?<=${DIGIT}.*[\\s、,][(（]?)${CODE}(?=[)）。]?(?:です)?。?\\s*$)`, 'su'),
];
const EMPTY_BRACKETS = /[(（]\s*[)）]/gu;
const LEADING = /^(?:[、,。)）\s]|(?:私の)?(?:ご?住所|じゅうしょ)[はが:：]?)+/u;
const HOUSE_NUMBER = new RegExp(
  `${DIGIT}|[〇一二三四五六七八九十百千](?:丁|番|号|条|線|地|の|ノ|${DASH})|番地`,
  'u',
);

/** Reads a postal code and an address out of one text, in any order. */
export function readAddress(question: z.infer<typeof addressQuestion>, text: string): Reading<AddressAnswer> {
  const code = PLACES.map((place) => place.exec(text)).find((found) => found !== null);
  const rest = code ? `${text.slice(0, code.index)} ${text.slice(code.index + code[0].length)}` : text;
  const address = tidied(rest);
  const length = graphemeCount(address);
  if (length === 0) return notUnderstood({ code: code ? 'only-postal-code' : 'empty' });
  if (length > LIMIT) return notUnderstood({ code: 'too-long', limit: LIMIT, length });
  if (length < SHORTEST || !/\p{L}/u.test(address) || !HOUSE_NUMBER.test(address)) {
    return notUnderstood({ code: 'not-an-address' });
  }
  if (!code && (question.postalCodeRequired || /〒|郵便番号/u.test(text))) {
    return notUnderstood({ code: 'no-postal-code' });
  }
  const postalCode = code ? normalised(`${code[1]}${code[2]}`) : undefined;
  return understood({ kind: 'address', ...(postalCode && { postalCode }), address });
}

/** 〒123-4567 and the address. */
export function showAddress({ postalCode, address }: AddressAnswer): string {
  return postalCode ? `〒${postalCode.slice(0, 3)}-${postalCode.slice(3)} ${address}` : address;
}

function tidied(text: string): string {
  const closed = evenlySpaced(text.replace(EMPTY_BRACKETS, ' '));
  return evenlySpaced(withoutEdges(closed).replace(/[、,\s]+$/u, ''));
}

/** What comes before and after an address, one within the other: 「住所は、〇〇です。」 */
function withoutEdges(text: string): string {
  const bare = withoutCourtesy(text.replace(LEADING, ''));
  return bare === text ? text : withoutEdges(bare);
}
