import { z } from 'zod';
import { localDate, type LocalDate } from '../../calendar.ts';

/** LINE's own limit of a text message. */
export const LONGEST_TEXT = 5000;

/** What a person sent in answer to a question. */
export const replySchema = z.union([
  z.strictObject({ text: z.string().max(LONGEST_TEXT) }),
  /** The code of a button we offered: an option's code, or one of `yes no agree disagree skip done`. */
  z.strictObject({ pressed: z.string() }),
  /** From a date picker. */
  z.strictObject({ picked: localDate }),
  z.strictObject({ other: z.enum(['sticker', 'image', 'audio', 'location', 'video', 'file']) }),
]);
export type Reply = z.infer<typeof replySchema>;

/** What else decides how a reply reads. */
export interface ReadingContext {
  today: LocalDate;
  /** Multiple choice: the codes pressed so far, from the problem `still-choosing`. */
  soFar?: readonly string[];
  /** Date: what the problem `wrong-era` offered; はい takes it. */
  offered?: LocalDate;
}

export interface Button {
  label: string;
  pressed: string;
}
