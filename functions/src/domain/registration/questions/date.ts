import { z } from 'zod';
import { localDate, type LocalDate } from '../../calendar.ts';
import { dateFrom, eraOf, eraReading, FIRST_DAY, readingInEra, yearsFrom } from '../../japanese-date.ts';
import { writtenDate } from './date-text.ts';
import { questionFields } from './question-fields.ts';
import { notUnderstood, understood, type Reading } from './reading.ts';
import type { ReadingContext, Reply } from './reply.ts';
import { yesOrNo } from './yes-or-no-words.ts';

export const dateQuestion = z.strictObject({
  ...questionFields,
  kind: z.literal('date'),
  role: z.exactOptional(z.literal('birth-date')),
});

export const dateAnswer = z.strictObject({ kind: z.literal('date'), date: localDate });

type DateQuestion = z.infer<typeof dateQuestion>;
type DateAnswer = z.infer<typeof dateAnswer>;

/** The oldest person known lived 122 years; a birth date before this is a slip. */
const OLDEST_AGE = 120;
const FARTHEST_AHEAD = 100;
const NO_WORDS = { yes: new Set<string>(), no: new Set<string>() };

/** Reads a date as people write it; はい takes the date that the problem `wrong-era` offered before. */
export function readDate(question: DateQuestion, reply: Reply, context: ReadingContext): Reading<DateAnswer> {
  if ('picked' in reply && localDate.safeParse(reply.picked).success)
    return inRange(question, reply.picked, context);
  if (context.offered && agrees(reply)) return inRange(question, context.offered, context);
  if (!('text' in reply)) return notUnderstood({ code: 'not-a-date' });
  if (reply.text.trim() === '') return notUnderstood({ code: 'empty' });

  const written = writtenDate(reply.text);
  if (typeof written === 'string') return notUnderstood({ code: written });
  const { era, ...parts } = written;
  const date = dateFrom(parts.year, parts.month, parts.day);
  if (!date) return notUnderstood({ code: 'no-such-date', ...parts });
  const reading = inRange(question, date, context);
  if (!reading.ok || !era || era === eraOf(date)) return reading;
  return notUnderstood({ code: 'wrong-era', date, said: readingInEra(date, era), meant: eraReading(date) });
}

function inRange({ role }: DateQuestion, date: LocalDate, { today }: ReadingContext): Reading<DateAnswer> {
  const isBirth = role === 'birth-date';
  const earliest = isBirth ? yearsFrom(today, -OLDEST_AGE) : FIRST_DAY;
  const latest = isBirth ? today : yearsFrom(today, FARTHEST_AHEAD);
  if (date < earliest) return notUnderstood({ code: 'date-too-old', earliest });
  if (date > latest) return notUnderstood({ code: 'date-in-future', latest });
  return understood({ kind: 'date', date });
}

function agrees(reply: Reply): boolean {
  return 'pressed' in reply
    ? reply.pressed === 'yes'
    : 'text' in reply && yesOrNo(reply.text, NO_WORDS) === true;
}
