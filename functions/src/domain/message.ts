import { z } from 'zod';
import { shownActor } from './actor.ts';
import { alertSchema } from './alert.ts';
import { instant, localDate, localTime } from './calendar.ts';
import { pauseReason } from './pause.ts';
import { pauseTalkProblem } from './pause-talk.ts';
import { questionSchema } from './registration/question.ts';
import { problemSchema } from './registration/questions/problem.ts';
import { labelSchema } from './subject.ts';

const purpose = z.enum(['register', 'change']);
const lines = z.array(z.object({ ask: z.string(), answer: z.string() }));
const pauseDays = { from: localDate, through: localDate };
const sendTimes = z.array(z.object({ waveId: z.string(), time: localTime, own: z.boolean() }));

/**
 * Everything that can be said to a person on LINE, as facts: how it is worded and drawn stands in messages/.
 * `label` is a subject as the municipality shows one to the family: the registration number, or the name.
 */
export const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('welcome') }),
  z.object({
    kind: z.literal('menu'),
    subject: z.boolean(),
    family: z.boolean(),
    /** Whether there are times to choose from for the daily message. */
    sendTimes: z.boolean(),
  }),

  z.object({
    kind: z.literal('question'),
    purpose,
    question: questionSchema,
    notes: z.array(z.string()),
    no: z.number().int(),
    of: z.number().int(),
    problem: problemSchema.nullable(),
  }),
  z.object({ kind: z.literal('review'), purpose, lines }),
  z.object({ kind: z.literal('registration-stopped'), purpose }),
  /** What somebody registered; which of it to change. */
  z.object({ kind: z.literal('registration'), number: z.string(), lines }),
  z.object({ kind: z.literal('change-which'), questions: z.array(questionSchema) }),
  z.object({ kind: z.literal('registration-changed') }),
  /** Somebody else changed the registration while it was being changed in the talk. */
  z.object({ kind: z.literal('changed-meanwhile') }),
  z.object({ kind: z.literal('withdraw') }),
  z.object({ kind: z.literal('withdrawn') }),
  /** The registration was deleted by staff. */
  z.object({ kind: z.literal('deleted') }),
  /** To a watcher: whom they watched is a subject no more. */
  z.object({ kind: z.literal('subject-left'), label: labelSchema }),
  z.object({ kind: z.literal('registered'), number: z.string(), time: localTime, times: sendTimes }),
  /** The times of day one can choose from, and one's own. */
  z.object({
    kind: z.literal('send-times'),
    times: sendTimes,
  }),
  z.object({ kind: z.literal('send-time-chosen'), time: localTime }),
  z.object({ kind: z.literal('already-registered'), number: z.string() }),
  /** Where registrations are filled in by form: the form to register, to watch, one's own page; and that it is done. */
  z.object({ kind: z.literal('register-by-form') }),
  z.object({ kind: z.literal('watch-by-form') }),
  z.object({ kind: z.literal('own-page') }),
  z.object({ kind: z.literal('registered-by-form'), number: z.string() }),
  z.object({ kind: z.literal('not-registered') }),
  /** To whoever typed a linking code: what was typed could not be one, or does not count; they are registered already; they are family of whom it is for. */
  z.object({ kind: z.literal('linking-code-misread') }),
  z.object({ kind: z.literal('linking-code-refused') }),
  z.object({ kind: z.literal('linked-already'), number: z.string() }),
  z.object({ kind: z.literal('linking-code-of-another') }),
  /** To a subject's new account, and to the one before. */
  z.object({ kind: z.literal('moved-here'), number: z.string(), time: localTime }),
  z.object({ kind: z.literal('moved-away') }),

  z.object({ kind: z.literal('check-in'), date: localDate }),
  /** The same to practise with, whenever somebody wants to. */
  z.object({ kind: z.literal('practice'), date: localDate }),
  /** Once more, to somebody who has not answered this round. */
  z.object({ kind: z.literal('reminder'), waveId: z.string(), seq: z.number().int(), date: localDate }),
  z.object({ kind: z.literal('report-received'), at: instant, again: z.boolean() }),
  /** To somebody who rests: it is kept, and the pause goes on. */
  z.object({ kind: z.literal('report-in-pause'), at: instant, resumesOn: localDate }),
  /** To somebody who is no subject: nobody was told. */
  z.object({ kind: z.literal('help-unregistered') }),
  z.object({ kind: z.literal('help-received'), at: instant, family: z.number().int() }),

  /** What a pause still needs; days from the earliest to the latest can be taken. */
  z.object({
    kind: z.literal('pause-question'),
    ask: z.enum(['from', 'through', 'reason']),
    from: localDate.nullable(),
    earliest: localDate,
    latest: localDate,
    problem: pauseTalkProblem.nullable(),
  }),
  z.object({ kind: z.literal('pause-review'), ...pauseDays, reason: pauseReason }),
  z.object({ kind: z.literal('pause-stopped') }),
  z.object({ kind: z.literal('pause-set'), ...pauseDays }),
  /** The pause there is, or none. */
  z.object({ kind: z.literal('pause'), ...pauseDays, canChange: z.boolean() }),
  z.object({ kind: z.literal('no-pause') }),
  /** In answer to whoever ended their own. */
  z.object({ kind: z.literal('pause-ended') }),
  /** To the subject, where staff or the calendar decided. */
  z.object({ kind: z.literal('paused-by-staff'), ...pauseDays }),
  z.object({ kind: z.literal('pause-over'), by: z.enum(['staff', 'calendar']) }),
  /** To the family. cancelled: it had not begun. */
  z.object({
    kind: z.literal('subject-pauses'),
    label: labelSchema,
    ...pauseDays,
    by: shownActor,
  }),
  z.object({ kind: z.literal('subject-returns'), label: labelSchema, cancelled: z.boolean() }),

  z.object({ kind: z.literal('family-number'), problem: z.enum(['not-a-number', 'no-match']).nullable() }),
  z.object({ kind: z.literal('family-verify'), ask: z.string(), problem: problemSchema.nullable() }),
  z.object({ kind: z.literal('family-locked') }),
  z.object({ kind: z.literal('family-stopped') }),
  z.object({ kind: z.literal('family-full') }),
  z.object({ kind: z.literal('family-self') }),
  /** Right, but the subject is not on LINE yet. */
  z.object({ kind: z.literal('family-too-early') }),
  z.object({ kind: z.literal('family-linked'), number: z.string() }),
  z.object({ kind: z.literal('watcher-added'), name: z.string() }),
  /** To a watcher: a try whether alarms arrive; it is on its way; it arrived. */
  z.object({ kind: z.literal('watcher-test') }),
  z.object({ kind: z.literal('watcher-test-coming') }),
  z.object({ kind: z.literal('watcher-confirmed') }),
  /** To a watcher: 【訓練】, what an alarm would be; it arrived. */
  z.object({ kind: z.literal('drill'), subjectId: z.string(), startedAt: instant }),
  z.object({ kind: z.literal('drill-received') }),
  /** Whom I watch; who watches me. */
  z.object({
    kind: z.literal('watching'),
    entries: z.array(
      z.object({
        subjectId: z.string(),
        label: labelSchema,
        isConfirmed: z.boolean(),
        pause: z.object(pauseDays).nullable(),
      }),
    ),
  }),
  z.object({
    kind: z.literal('watchers'),
    entries: z.array(z.object({ since: instant, name: z.string(), isConfirmed: z.boolean() })),
  }),
  z.object({ kind: z.literal('stop-watching'), subjectId: z.string(), label: labelSchema }),
  z.object({ kind: z.literal('remove-watcher'), since: instant, name: z.string() }),
  /** Said to whoever ended it, and to the other side. */
  z.object({ kind: z.literal('watching-ended'), label: labelSchema }),
  z.object({ kind: z.literal('watcher-left'), name: z.string() }),

  z.object({ kind: z.literal('alert-notice') }),
  /** A day later, or when whoever took it did not end it. */
  z.object({ kind: z.literal('alert-again') }),
  z.object({ kind: z.literal('help-notice') }),
  z.object({
    kind: z.literal('alert-list'),
    entries: z.array(
      z.object({
        alertId: z.string(),
        subjectId: z.string(),
        label: labelSchema,
        help: z.boolean(),
        lastReportAt: instant.nullable(),
        takenBy: shownActor.nullable(),
      }),
    ),
  }),
  z.object({ kind: z.literal('alert-taken'), label: labelSchema, by: shownActor, at: instant }),
  z.object({ kind: z.literal('you-took'), alertId: z.string(), label: labelSchema }),
  z.object({ kind: z.literal('taken-already'), alertId: z.string(), label: labelSchema, by: shownActor }),
  z.object({ kind: z.literal('not-reached-noted'), alertId: z.string(), label: labelSchema }),
  z.object({ kind: z.literal('you-closed'), alertId: z.string(), label: labelSchema, at: instant }),
  z.object({ kind: z.literal('reason-noted') }),
  z.object({ kind: z.literal('closed-already'), label: labelSchema }),
  z.object({ kind: z.literal('not-watching') }),
  /** To a member of staff who typed a code: notices come here from now on, or not. */
  z.object({ kind: z.literal('staff-linked') }),
  z.object({ kind: z.literal('staff-code-refused') }),
  z.object({ kind: z.literal('all-clear'), label: labelSchema, by: shownActor, at: instant }),
  /** Staff ended a case whose subject was not well: what there is to say is said by a person. */
  z.object({ kind: z.literal('case-ended'), label: labelSchema, at: instant }),
]);
export type Message = z.infer<typeof messageSchema>;

/** What the case has been about: whoever heard of it as a silence hears on when it becomes a cry for help. */
const about = z.array(alertSchema.shape.kind);

/** What staff are notified about. Numbers only: names and details are behind the sign-in. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** `alone`: how many of them no family hears of. */
  z.object({ kind: z.literal('silence'), people: z.number().int(), alone: z.number().int(), at: instant }),
  z.object({ kind: z.literal('help'), alone: z.number().int(), at: instant }),
  z.object({ kind: z.literal('not-reached'), about, at: instant }),
  /** Nobody took it; whoever took it did not end it; it is a day old. */
  z.object({ kind: z.literal('not-taken'), about, at: instant }),
  z.object({ kind: z.literal('reopened'), about, at: instant }),
  z.object({ kind: z.literal('still-open'), about, at: instant }),
  z.object({ kind: z.literal('all-clear'), about, at: instant }),
  /** It ended, but not well; it was closed by mistake and is open again. */
  z.object({ kind: z.literal('not-safe'), about, at: instant }),
  z.object({ kind: z.literal('open-again'), about, at: instant }),
  /** Too many failed tries at one registration number today. */
  z.object({ kind: z.literal('number-locked'), at: instant }),
  z.object({ kind: z.literal('unreachable'), people: z.number().int(), at: instant }),
  z.object({ kind: z.literal('skipped-days'), days: z.number().int(), at: instant }),
  /** Somebody left while a case about them was open. */
  z.object({ kind: z.literal('left-in-need'), about, at: instant }),
  z.object({ kind: z.literal('unsent'), messages: z.number().int(), at: instant }),
  /** Another recipient can be reached no more. */
  z.object({ kind: z.literal('recipient-unreachable'), at: instant }),
  /** The day in numbers: people who are asked, who are known to be well since the latest message and who are not, open cases, who rests, blocked. */
  z.object({
    kind: z.literal('summary'),
    asked: z.number().int(),
    answered: z.number().int(),
    unanswered: z.number().int(),
    alerts: z.number().int(),
    paused: z.number().int(),
    blocked: z.number().int(),
    at: instant,
  }),
  /** To one recipient alone: the code that confirms a mailbox, and a try whether anything arrives. */
  z.object({ kind: z.literal('code'), digits: z.string(), at: instant }),
  z.object({ kind: z.literal('test'), at: instant }),
]);
export type Notice = z.infer<typeof noticeSchema>;
