import { z } from 'zod';
import { instant, minutes, type Instant } from './calendar.ts';

/** When LINE last told us of anything: when it reached us, however long ago it happened. */
export const lastWebhookSchema = z.object({ at: instant });
export type LastWebhook = z.infer<typeof lastWebhookSchema>;

/** Noted this often at most: it is for whoever wants to know whether LINE reaches us at all. */
const NOTED_EVERY = minutes(1);

/** Whether an event came so much later than the last one noted that it is worth a write. */
export function isWorthNoting(at: Instant, noted: Instant | undefined): boolean {
  return noted === undefined || at >= noted + NOTED_EVERY;
}
