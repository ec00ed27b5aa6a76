import { z } from 'zod';
import { localDate } from '../../calendar.ts';

/** Why a reply could not be taken as the answer. Its wording stands in the catalogue of texts, keyed by the code. */
export const problemSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('empty') }),
  /** A question that must be answered was skipped. */
  z.object({ code: z.literal('needs-answer') }),
  /** The question wants words; this came instead. */
  z.object({
    code: z.literal('needs-text'),
    got: z.enum(['sticker', 'image', 'audio', 'location', 'video', 'file', 'button', 'date']),
  }),
  z.object({ code: z.literal('too-long'), limit: z.number(), length: z.number() }),
  z.object({ code: z.literal('not-a-name') }),
  z.object({ code: z.literal('not-kana') }),
  z.object({ code: z.literal('not-a-date') }),
  /** No era and no four-digit year, no year at all, or two dates that differ. */
  z.object({ code: z.literal('ambiguous-date') }),
  /** 2月30日: the year is the western one. */
  z.object({ code: z.literal('no-such-date'), year: z.number(), month: z.number(), day: z.number() }),
  z.object({ code: z.literal('date-in-future'), latest: localDate }),
  z.object({ code: z.literal('date-too-old'), earliest: localDate }),
  /** 昭和64年1月8日 was said; the day is meant, and its era's reading is 平成元年1月8日. */
  z.object({ code: z.literal('wrong-era'), date: localDate, said: z.string(), meant: z.string() }),
  z.object({ code: z.literal('not-a-phone') }),
  z.object({ code: z.literal('not-an-option') }),
  /** Several options were named where one is asked for. */
  z.object({ code: z.literal('one-option-only') }),
  z.object({ code: z.literal('nothing-chosen') }),
  /** An option was pressed or taken back; more may follow until 「選び終わりました」. */
  z.object({ code: z.literal('still-choosing'), soFar: z.array(z.string()) }),
  z.object({ code: z.literal('not-yes-or-no') }),
  /** The consent was declined. */
  z.object({ code: z.literal('needs-consent') }),
  /** Neither agreed nor declined. */
  z.object({ code: z.literal('consent-unclear') }),
  z.object({ code: z.literal('not-an-address') }),
  z.object({ code: z.literal('only-postal-code') }),
  z.object({ code: z.literal('no-postal-code') }),
]);
export type Problem = z.infer<typeof problemSchema>;
