import { z } from 'zod';
import { formReply } from '../../domain/registration/form.ts';
import { questionSchema } from '../../domain/registration/question.ts';
import { problemSchema } from '../../domain/registration/questions/problem.ts';
import { madeRevision, revision } from '../../domain/revision.ts';
import { call } from '../call.ts';

/** More than a question set has questions. */
const REPLIES_MAX = 40;

export const answerCalls = {
  /** What somebody was asked, in the version they answered, with each answer as it can be typed over. */
  'answers.read': call(
    z.strictObject({ subjectId: z.string() }),
    z.object({
      revision,
      version: z.number().int(),
      verifyingQuestionId: z.string(),
      fields: z.array(z.object({ question: questionSchema, reply: formReply.nullable() })),
    }),
  ),
  /** Corrects the answers to the questions named; with a problem, nothing was changed. */
  'answers.correct': call(
    z.strictObject({
      subjectId: z.string(),
      revision,
      replies: z
        .record(z.string(), formReply)
        .refine((replies) => Object.keys(replies).length <= REPLIES_MAX, 'too many'),
    }),
    z.object({ problems: z.record(z.string(), problemSchema), revision: madeRevision }),
  ),
};
