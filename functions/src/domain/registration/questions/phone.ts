import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { normalised, plainDashes } from '../../japanese-text.ts';
import { questionFields } from './question-fields.ts';
import { notUnderstood, understood, type Reading } from './reading.ts';

export const phoneQuestion = z.strictObject({
  ...questionFields,
  kind: z.literal('phone'),
  role: z.exactOptional(z.literal('phone')),
});

/** The number in E.164: +819012345678. */
export const phoneAnswer = z.strictObject({
  kind: z.literal('phone'),
  number: z.string().regex(/^\+\d{7,15}$/),
});

/** Shorter runs of digits beside the number (an hour, an extension) do not disturb. */
const FEWEST_DIGITS = 9;
/** Digits with what stands between them; a bracket only around digits: 090-1234-5678（19時まで）. */
const RUN = /[+(]{0,2}\d(?:[\d\s.)-]|\(\d+\))*/gu;
/** 090の1234の5678, and the kanji one typed for a dash. */
const BETWEEN_DIGITS = /(?<=\d)[の一](?=\d)/gu;

/** Reads the one phone number in a text; a number without area code is none. */
export function readPhone(text: string): Reading<z.infer<typeof phoneAnswer>> {
  const said = plainDashes(normalised(text)).replace(BETWEEN_DIGITS, '-');
  const runs = said.match(RUN) ?? [];
  const dialled = runs
    .map((run) => run.replace(/[^\d+]/gu, ''))
    .filter(({ length }) => length >= FEWEST_DIGITS);
  const number = dialled.length === 1 ? dialable(dialled[0] ?? '') : undefined;
  return number ? understood({ kind: 'phone', number }) : notUnderstood({ code: 'not-a-phone' });
}

/** 090-1234-5678; a number abroad as +1 415 555 2671. */
export function showPhone({ number }: z.infer<typeof phoneAnswer>): string {
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed) return number;
  return parsed.country === 'JP' ? parsed.formatNational() : parsed.formatInternational();
}

/**
 * The small metadata counts digits but does not know which ranges exist, so 090-1234-567 passes as valid. A Japanese
 * number that belongs to the numbering plan is one for which the plan's dashes are known.
 */
function dialable(digits: string): string | undefined {
  const parsed = parsePhoneNumberFromString(digits, 'JP');
  if (!parsed?.isValid()) return undefined;
  const inPlan = parsed.countryCallingCode !== '81' || /^0\d+-/u.test(parsed.formatNational());
  return inPlan ? parsed.number : undefined;
}
