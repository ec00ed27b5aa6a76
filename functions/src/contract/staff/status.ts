import { z } from 'zod';
import { localDate, localTime } from '../../domain/calendar.ts';
import { todaysRound } from '../../domain/todays-round.ts';
import { trouble } from '../../domain/trouble.ts';
import { call, count, moment } from '../call.ts';

export const statusCalls = {
  /** Whether the service does what it promises, and what it did in the last seven days: numbers, nobody's name. */
  'status.read': call(
    z.strictObject({}),
    z.object({
      /** Everything that is wrong, the worst first. */
      troubles: z.array(trouble),
      /** When somebody last did something that LINE told us of, to about a minute; null where it never did. */
      lastWebhookAt: moment.nullable(),
      /** The times of day at which people are asked, each with its last seven days, today first. */
      waves: z.array(
        z.object({
          sendTime: localTime,
          days: z.array(
            z.object({
              date: localDate,
              /** Null for a day on which nobody was asked yet at this time. */
              standing: todaysRound.nullable(),
              round: z
                .object({
                  openedAt: moment,
                  deliveredAt: moment.nullable(),
                  /** People whom LINE accepted the message for. */
                  peopleAsked: count,
                  rostersNotAsked: count,
                })
                .nullable(),
            }),
          ),
        }),
      ),
      /** What is to be said and waits, and since when the oldest of it does. */
      waiting: z.object({ count, oldestAt: moment.nullable() }),
      /** What was decided in the last seven days and given up, by where it went. */
      failed: z.object({
        /** Alarms to the family. */
        alarms: count,
        /** Everything else to residents and family. */
        people: count,
        recipients: count,
        /** Letters to staff about their accounts. */
        accounts: count,
        menus: count,
      }),
      /** Messages of the month on LINE; null where LINE did not answer. */
      quota: z
        .object({
          /** Null where there is none. */
          limit: count.nullable(),
          used: count,
          /** What the rounds until the end of the month need, and everything else at the pace of this month. */
          rounds: count,
          others: count,
          runsOutAt: moment.nullable(),
          resetsAt: moment,
        })
        .nullable(),
      recipients: z.object({ reachable: count, unreachable: count }),
    }),
  ),
};
