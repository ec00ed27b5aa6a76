import { z } from 'zod';
import { instant, localDate, type Instant, type LocalDate } from './calendar.ts';

/** What a sign of life was. Registering and unblocking count too: the person was there. */
export const signKind = z.enum([
  'tap',
  /** Something pressed on a page inside LINE. It opens for whoever blocks the account, too: nothing is known of the talk. */
  'page',
  'text',
  'sticker',
  'photo',
  'voice',
  'other',
  'registered',
  'returned',
]);
export type SignKind = z.infer<typeof signKind>;

/** One sign of life by the subject. */
export interface Sign {
  kind: SignKind;
  /** A cry for help is a sign of life, but never "fine". */
  help: boolean;
  at: Instant;
  /** The municipality's day, and its latest round, at that moment. */
  date: LocalDate;
  seq: number;
}

/** The signs of life of one subject on one day: the first and the last. */
export const reportSchema = z.object({
  date: localDate,
  firstAt: instant,
  firstKind: signKind,
  lastAt: instant,
  lastKind: signKind,
  help: z.boolean(),
});
export type Report = z.infer<typeof reportSchema>;

/** Adds a sign to its day's report, or begins one. Repeats and reversed order end in the same report. */
export function withSign(known: Report | null, sign: Sign): Report {
  const { date, at, kind, help } = sign;
  if (known === null) return { date, firstAt: at, firstKind: kind, lastAt: at, lastKind: kind, help };
  const report = { ...known, help: known.help || help };
  if (at < known.firstAt) return { ...report, firstAt: at, firstKind: kind };
  if (at > known.lastAt) return { ...report, lastAt: at, lastKind: kind };
  return report;
}

/** Whether a sign answered a message. Registering or coming back shows that somebody is there, but answers nothing. */
export function isAnswerKind(kind: SignKind): boolean {
  return kind !== 'registered' && kind !== 'returned';
}
