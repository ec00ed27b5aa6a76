import { z } from 'zod';
import { keptActor } from '../../domain/actor.ts';
import { localDate, localTime } from '../../domain/calendar.ts';
import { madeRevision, revision } from '../../domain/revision.ts';
import { placeSchema, subjectOrder } from '../../domain/subject-order.ts';
import { subjectState } from '../../domain/subject-state.ts';
import { familyReach } from '../../domain/watcher-reach.ts';
import { roundsSchema } from '../../domain/threshold.ts';
import { call, count, moment } from '../call.ts';
import { shownPause } from './pauses.ts';

/** People on one page of the list. */
export const PAGE_SIZE = 50;

/** Whom to list. A search looks among everybody: a forgotten filter must not hide who is looked for. */
const whom = z.discriminatedUnion('are', [
  z.strictObject({ are: z.literal('everybody') }),
  z.strictObject({ are: z.literal('in-state'), state: subjectState }),
  /** Of whom nobody knows that an alarm would reach one of the family. */
  z.strictObject({ are: z.literal('out-of-reach') }),
  z.strictObject({ are: z.literal('found'), typed: z.string().max(200) }),
]);

export const subjectCalls = {
  /** A page of the subjects; who is searched for, or out of reach, comes in the order of the readings, whatever order is asked for. */
  'subjects.list': call(
    z.strictObject({ whom, order: subjectOrder, after: placeSchema.nullable() }),
    z.object({
      people: z
        .array(
          z.object({
            id: z.string(),
            registrationNumber: z.string(),
            name: z.string().nullable(),
            kana: z.string().nullable(),
            state: subjectState,
            /** From the answers: null where they were not asked for, and for whoever sees no answers. */
            birthDate: localDate.nullable(),
            phone: z.string().nullable(),
            lastReportAt: moment.nullable(),
            registeredAt: moment,
            watchers: count,
            /** Whether an alarm would reach one of them; null for whoever is not on LINE yet. */
            reach: familyReach.nullable(),
          }),
        )
        .max(PAGE_SIZE),
      /** Where the next page begins; null after the last. */
      next: placeSchema.nullable(),
    }),
  ),
  /** How many there are of them. */
  'subjects.count': call(z.strictObject({ whom }), z.object({ people: count })),
  /** Everything about one; answers are null for whoever sees none. */
  'subject.read': call(
    z.strictObject({ subjectId: z.string() }),
    z.object({
      id: z.string(),
      revision,
      /** The municipality's day. */
      today: localDate,
      registrationNumber: z.string(),
      name: z.string().nullable(),
      kana: z.string().nullable(),
      state: subjectState,
      birthDate: localDate.nullable(),
      phone: z.string().nullable(),
      registeredAt: moment,
      lastReportAt: moment.nullable(),
      sendTime: localTime,
      questionSetVersion: z.number().int(),
      answers: z.array(z.object({ ask: z.string(), answer: z.string().nullable() })),
      watchers: z.array(
        z.object({
          name: z.string(),
          since: moment,
          /** When they last showed that a message arrives, and since when they block the account. */
          confirmedAt: moment.nullable(),
          unreachableSince: moment.nullable(),
        }),
      ),
      /** Whether an alarm would reach one of them; null for whoever is not on LINE yet. */
      reach: familyReach.nullable(),
      /** The latest 【訓練】, and who of those who were sent it pressed 「受け取りました」. */
      drill: z
        .object({
          startedAt: moment,
          by: keptActor,
          watchers: z.array(z.object({ name: z.string(), receivedAt: moment.nullable() })),
        })
        .nullable(),
      /** The pause that runs, or is to come, and when the last word on pauses was said. */
      pause: shownPause.nullable(),
      pauseDecidedAt: moment.nullable(),
      /** Rounds of silence until an alert: their own, null where the municipality's counts. */
      threshold: z.object({ own: roundsSchema.nullable(), municipality: roundsSchema }),
      /** Between which times of day they usually answer; null where nobody can tell yet. */
      usual: z.object({ from: localTime, to: localTime }).nullable(),
    }),
  ),
  'subject.changeThreshold': call(
    z.strictObject({ subjectId: z.string(), revision, rounds: roundsSchema.nullable() }),
    z.object({ revision: madeRevision }),
  ),
  /** Somebody was phoned or met, and is well. */
  'subject.vouch': call(z.strictObject({ subjectId: z.string() }), z.object({})),
  /** Sends the family what an alarm would be. Refuses `nobody-watches` and `drill-too-soon`. */
  'subject.drill': call(z.strictObject({ subjectId: z.string() }), z.object({})),
  /** Deletes everything about somebody, for good. */
  'subject.erase': call(z.strictObject({ subjectId: z.string() }), z.object({})),
};
