import { z } from 'zod';
import { alertSchema } from '../../domain/alert.ts';
import { localDate, localTime } from '../../domain/calendar.ts';
import { todaysRound } from '../../domain/todays-round.ts';
import { call, count, moment } from '../call.ts';

/** Alerts that one answer carries at most; `counts.openAlerts` says how many there are. */
export const ALERTS_SHOWN = 50;

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
  /** Whether anybody is in need and whether the service runs: numbers and registration numbers, nobody's name. */
  'today.read': call(
    z.strictObject({}),
    z.object({
      municipality: z.object({ name: z.string(), timeZone: z.string() }),
      /** The times of day at which people are asked, each with its rounds. */
      waves: z.array(
        z.object({
          sendTime: localTime,
          today: todaysRound,
          nextRoundAt: moment,
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
      counts: z.object({
        active: count,
        /** Of the active, those who are known to be alive since the latest round of their wave. */
        answered: count,
        /** Who rest by agreement, and are not asked. */
        paused: count,
        blocked: count,
        openAlerts: count,
      }),
      /** Cries for help first, then the oldest. */
      alerts: z
        .array(
          alertSchema.pick({ id: true, registrationNumber: true, kind: true }).extend({
            status: z.enum(['open', 'taken']),
            openedAt: moment,
            lastReportAt: moment.nullable(),
            takenBy: z.enum(['family', 'staff', 'nobody']),
          }),
        )
        .max(ALERTS_SHOWN),
    }),
  ),
};
