import { z } from 'zod';
import { localTime } from '../../domain/calendar.ts';
import { formReply } from '../../domain/registration/form.ts';
import { call } from '../call.ts';
import { formProblem, formItem } from './form.ts';

/** The questions that this person is asked, given the answers so far, in their order. */
const form = z.object({
  is: z.literal('form'),
  version: z.number().int(),
  items: z.array(formItem),
  /** The question to go on with; null where all are answered: then everything is read back and sent. */
  at: z.string().nullable(),
});

const registered = z.object({
  is: z.literal('registered'),
  registrationNumber: z.string(),
  sendTime: localTime,
});

/**
 * A registration by form. What was answered is kept for a day, like a talk's answers: a form that was closed goes on where
 * it was, in LINE too where the municipality registers there.
 */
export const registrationCalls = {
  /** The form as it stands, a new one of the live questions where none was begun; for a subject, their number. */
  'registration.read': call(z.strictObject({}), z.discriminatedUnion('is', [form, registered])),
  /**
   * Answers one question, anew where it was answered. The reply is read as in the talk. `version` is that of the form that
   * is on show: `form-over` where that one is not to be gone on with, because a day is over or other questions were
   * published before its first answer; `registration.read` has the form of now.
   */
  'registration.answer': call(
    z.strictObject({ version: z.number().int(), questionId: z.string(), reply: formReply }),
    z.discriminatedUnion('is', [form, formProblem]),
  ),
  /**
   * Registers, with the answers that are kept. Sent twice it answers with the same number. Refuses `form-over`, and
   * `form-incomplete` where a question is open.
   */
  'registration.submit': call(z.strictObject({ version: z.number().int() }), registered),
  /** Forgets the answers so far. */
  'registration.stop': call(z.strictObject({}), z.object({})),
};
