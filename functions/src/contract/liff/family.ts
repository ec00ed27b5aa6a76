import { z } from 'zod';
import { shownActor } from '../../domain/actor.ts';
import { alertSchema } from '../../domain/alert.ts';
import { localDate } from '../../domain/calendar.ts';
import { ownMark } from '../../domain/day-mark.ts';
import { reason } from '../../domain/ending.ts';
import { pageReply } from '../../domain/registration/form.ts';
import { questionSchema } from '../../domain/registration/question.ts';
import { labelSchema } from '../../domain/subject.ts';
import { subjectState } from '../../domain/subject-state.ts';
import { noteSchema, stepSchema } from '../../domain/timeline.ts';
import { call, moment } from '../call.ts';
import { formProblem } from './form.ts';

/** Days that a family sees of a subject, today's included. */
export const FAMILY_DAYS = 14;

const pauseDays = z.object({ from: localDate, through: localDate });

/** A case as the family sees it. */
const openCase = z.object({
  alertId: z.string(),
  kind: alertSchema.shape.kind,
  openedAt: moment,
  takenBy: shownActor.nullable(),
  isMine: z.boolean(),
});

const atAGlance = z.object({
  subjectId: z.string(),
  label: labelSchema,
  state: subjectState,
  lastReportAt: moment.nullable(),
  pause: pauseDays.nullable(),
  alert: openCase.nullable(),
});

/** A try of an alarm: who got it, and who pressed 「受け取りました」. */
const drill = z.object({
  startedAt: moment,
  by: shownActor,
  watchers: z.array(z.object({ name: z.string(), isMe: z.boolean(), receivedAt: moment.nullable() })),
});

/** Whom a registration as family is about: a number as typed, or an invitation out of a QR code. */
const about = z.union([
  z.strictObject({ number: z.string().max(40) }),
  z.strictObject({ invitation: z.string().regex(/^[0-9a-z]{1,40}$/) }),
]);

export const familyCalls = {
  /** Whom I watch: who is in need first. */
  'family.read': call(z.strictObject({}), z.object({ subjects: z.array(atAGlance) })),
  /** One of them. Refuses `no-such-subject`, also where somebody else watches. */
  'family.subject': call(
    z.strictObject({ subjectId: z.string() }),
    atAGlance.extend({
      /** The last fourteen, today first. */
      days: z.array(
        z.object({
          date: localDate,
          mark: ownMark,
          firstAt: moment.nullable(),
          /** Who said that day that they are well, where others did. */
          vouchedBy: z.enum(['family', 'staff']).nullable(),
        }),
      ),
      /** Without what staff write for each other. */
      steps: z.array(
        stepSchema
          .pick({ no: true, what: true, note: true, reason: true })
          .extend({ at: moment, by: shownActor.nullable() }),
      ),
      /** Where the registration asked for one and the municipality shows families who it is. */
      phone: z.string().nullable(),
      watchers: z.array(z.object({ name: z.string(), isMe: z.boolean(), isConfirmed: z.boolean() })),
      drill: drill.nullable(),
    }),
  ),
  /** An answer to an alert, with a note for whoever looks next. Refuses `no-such-alert`. */
  'family.answerAlert': call(
    z.strictObject({
      alertId: z.string(),
      answer: z.enum(['take', 'safe', 'not-reached']),
      note: noteSchema.nullable(),
    }),
    z.object({ came: z.enum(['done', 'taken-already', 'closed-already']) }),
  ),
  /** Why it was, after the end. Refuses `no-such-alert`. */
  'family.explainAlert': call(z.strictObject({ alertId: z.string(), reason }), z.object({})),
  /**
   * The question that goes with a number, whether anybody has the number or not. not-a-number: it is none by its check
   * digit. locked: too many failed tries today.
   */
  'family.ask': call(
    z.strictObject({ about }),
    z.discriminatedUnion('is', [
      z.object({ is: z.literal('question'), question: questionSchema }),
      z.object({ is: z.literal('not-a-number') }),
      z.object({ is: z.literal('locked') }),
    ]),
  ),
  /**
   * Begins to watch. no-match: no such number, or another answer to the question. problem: the answer cannot be read, which
   * is no failed try. full: ten people watch already. self: nobody watches themselves.
   * too-early: the subject is not on LINE yet.
   */
  'family.watch': call(
    z.strictObject({ about, reply: pageReply }),
    z.discriminatedUnion('is', [
      z.object({ is: z.literal('linked'), subjectId: z.string() }),
      formProblem,
      z.object({ is: z.enum(['not-a-number', 'no-match', 'locked', 'full', 'self', 'too-early']) }),
    ]),
  ),
  /**
   * Starts a 【訓練】: everybody who watches gets a message like an alarm, and presses 「受け取りました」 there. Refuses
   * `no-such-subject`, and `drill-too-soon` within ten minutes of the one before.
   */
  'family.drill': call(z.strictObject({ subjectId: z.string() }), z.object({})),
  /** Stops watching. Again, it is over already. */
  'family.stop': call(z.strictObject({ subjectId: z.string() }), z.object({})),
};
