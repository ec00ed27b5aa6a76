import { z } from 'zod';
import { alertSchema } from '../../domain/alert.ts';
import { keptActor } from '../../domain/actor.ts';
import { localDate } from '../../domain/calendar.ts';
import { ownMark } from '../../domain/day-mark.ts';
import { outcome, reason } from '../../domain/ending.ts';
import { noteSchema, stepSchema } from '../../domain/timeline.ts';
import { call, count, moment } from '../call.ts';

/** Cases that one answer of a list carries at most. */
export const CASES_MAX = 200;
/** Those whom today's page names; the page of the cases shows them all. */
export const CASES_FIRST = 5;

const caseAtAGlance = z.object({
  ...alertSchema.pick({
    id: true,
    subjectId: true,
    registrationNumber: true,
    kind: true,
    status: true,
    missedRounds: true,
    outcome: true,
    reason: true,
  }).shape,
  name: z.string().nullable(),
  kana: z.string().nullable(),
  /** Null where none was asked for, and for whoever sees no answers. */
  phone: z.string().nullable(),
  openedAt: moment,
  lastReportAt: moment.nullable(),
  /** How many of the family were alarmed; nobody is remembered any more once it is closed. */
  told: count,
  takenBy: keptActor.nullable(),
  closedBy: keptActor.nullable(),
  closedAt: moment.nullable(),
  escalatesAt: moment.nullable(),
  repeatsAt: moment.nullable(),
});

const wholeCase = caseAtAGlance.extend({
  birthDate: localDate.nullable(),
  address: z.string().nullable(),
  /** Who watches now. */
  family: z.array(
    z.object({
      name: z.string(),
      /** Whether they were alarmed: who watches since later was not. Of a closed case it is not known any more. */
      told: z.boolean(),
      /** Since when nothing reaches them: they blocked the account. */
      blockedAt: moment.nullable(),
    }),
  ),
  /** What became of the messages to the family about it. */
  alarms: z.object({ sent: count, underWay: count, failed: count }),
  steps: z.array(stepSchema.omit({ at: true, by: true }).extend({ at: moment, by: keptActor.nullable() })),
  /** The latest seven days, today last, with what was heard of the subject (domain/reported-days.ts). */
  days: z.array(
    z.object({
      date: localDate,
      mark: ownMark,
      lastAt: moment.nullable(),
    }),
  ),
  canBeReopened: z.boolean(),
});

const one = z.strictObject({ alertId: z.string() });
const nothing = z.object({});

export const alertCalls = {
  /** The most urgent cases, open or taken: cries for help first, then the oldest. */
  'alerts.first': call(z.strictObject({}), z.object({ alerts: z.array(caseAtAGlance).max(CASES_FIRST) })),
  /** Cases in a status, in that order; those closed today, the latest first. `total`: how many there are. */
  'alerts.list': call(
    z.strictObject({ status: alertSchema.shape.status, limit: z.int().min(1).max(CASES_MAX) }),
    z.object({ total: count, alerts: z.array(caseAtAGlance).max(CASES_MAX) }),
  ),
  'alert.read': call(one, wholeCase),
  /** The same, to be printed and carried away. */
  'alert.print': call(one, wholeCase),
  /** What the family would hear if it were closed now, either way; `told` is how many of them. */
  'alert.endings': call(one, z.object({ told: count, safe: z.string(), notSafe: z.string() })),
  /** Whoever comes second is told who was first. */
  'alert.take': call(
    one,
    z.discriminatedUnion('is', [
      z.object({ is: z.literal('yours') }),
      z.object({ is: z.literal('taken-before'), by: keptActor }),
    ]),
  ),
  'alert.takeOver': call(one, nothing),
  'alert.note': call(one.extend({ note: noteSchema }), nothing),
  'alert.notReached': call(one, nothing),
  'alert.close': call(
    one.extend({ outcome, reason: reason.nullable(), note: noteSchema.optional() }),
    z.discriminatedUnion('is', [
      z.object({ is: z.literal('closed') }),
      z.object({ is: z.literal('closed-before'), by: keptActor.nullable(), at: moment.nullable() }),
    ]),
  ),
  'alert.reopen': call(one, nothing),
};
