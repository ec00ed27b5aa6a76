import { z } from 'zod';
import { localDate } from '../../domain/calendar.ts';
import { dayMark } from '../../domain/day-mark.ts';
import { monthSchema } from '../../domain/month.ts';
import { call, moment } from '../call.ts';

export const monthCalls = {
  /** A month of one subject, day by day. */
  'month.read': call(
    z.strictObject({ subjectId: z.string(), month: monthSchema }),
    z.object({
      days: z.array(
        z.object({
          date: localDate,
          mark: dayMark,
          /** When they first reported, or somebody found out how they are, and who. */
          at: moment.nullable(),
          by: z.string().nullable(),
        }),
      ),
    }),
  ),
};
