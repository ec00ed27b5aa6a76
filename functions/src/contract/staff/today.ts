import { z } from 'zod';
import { localDate, localTime } from '../../domain/calendar.ts';
import { subjectState } from '../../domain/subject-state.ts';
import { todaysRound } from '../../domain/todays-round.ts';
import { call, count, moment } from '../call.ts';

export const todayCalls = {
  /** The last fourteen days in numbers, yesterday last; null for a day on which nobody was asked. */
  'days.read': call(
    z.strictObject({}),
    z.object({
      days: z.array(
        z.object({ date: localDate, numbers: z.object({ asked: count, answered: count }).nullable() }),
      ),
    }),
  ),
  /** Whether anybody is in need and whether the service runs: numbers, nobody's name. */
  'today.read': call(
    z.strictObject({}),
    z.object({
      /** The times of day at which people are asked, each with its rounds. */
      waves: z.array(
        z.object({
          sendTime: localTime,
          today: todaysRound,
          nextRoundAt: moment,
          /** When silence was last looked for; null before the first time. */
          lastSearchAt: moment.nullable(),
          nextSearchAt: moment,
          /** The latest round, today's or an earlier one; null before the first. */
          round: z
            .object({
              seq: z.number().int().positive(),
              date: localDate,
              openedAt: moment,
              deliveredAt: moment.nullable(),
              /** People whom LINE accepted the message for. */
              peopleAsked: count,
              rostersNotAsked: count,
            })
            .nullable(),
        }),
      ),
      /** Where residents and family add the account as a friend. */
      friendUrl: z.url(),
      /** How many people are in each state; everybody is in one. */
      counts: z.record(subjectState, count),
    }),
  ),
};
