import { z } from 'zod';
import { localDate } from '../../domain/calendar.ts';
import { formReply } from '../../domain/registration/form.ts';
import { questionSchema } from '../../domain/registration/question.ts';
import { problemSchema } from '../../domain/registration/questions/problem.ts';

/** One question of a form, with what was answered so far. */
export const formItem = z.object({
  question: questionSchema,
  /** What is to be read before it. */
  notes: z.array(z.string()),
  /** As it is read back, and as a field is filled with it again. */
  answer: z.object({ shown: z.string(), reply: formReply }).nullable(),
});

/** Why a reply is no answer: a code for the page, a sentence for the person. */
export const formProblem = z.object({
  is: z.literal('problem'),
  questionId: z.string(),
  code: z.enum(problemSchema.options.map(({ shape }) => shape.code.value)),
  sentence: z.string(),
  /** The day that was meant, where an era and a day do not go together; the reply `{ picked }` takes it. */
  offered: localDate.nullable(),
});
