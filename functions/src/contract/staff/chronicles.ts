import { z } from 'zod';
import { localDate } from '../../domain/calendar.ts';
import { outcome, reason } from '../../domain/ending.ts';
import { call, moment } from '../call.ts';

const days = { from: localDate, through: localDate };

/** As domain/chronicle.ts has it, with moments as they cross the wire. */
const entry = z.discriminatedUnion('what', [
  z.object({ what: z.literal('registered'), at: moment }),
  z.object({
    what: z.literal('case'),
    at: moment,
    alertId: z.string(),
    kind: z.enum(['silence', 'help']),
    closed: z.object({ outcome: outcome.nullable(), reason: reason.nullable() }).nullable(),
  }),
  z.object({ what: z.literal('rested'), at: moment, ...days }),
  z.object({ what: z.literal('pause'), at: moment, ...days }),
  z.object({ what: z.literal('watcher'), at: moment, name: z.string() }),
  /** The call is one of the console's, of today or of an earlier day. */
  z.object({ what: z.literal('change'), at: moment, call: z.string(), name: z.string().nullable() }),
]);

export const chronicleCalls = {
  /** Somebody's time with the service, the latest first, before a moment or from now; `next` is where the next page begins. */
  'chronicle.read': call(
    z.strictObject({ subjectId: z.string(), before: moment.nullable() }),
    z.object({ entries: z.array(entry), next: moment.nullable() }),
  ),
};
