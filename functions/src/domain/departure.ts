import { z } from 'zod';
import type { Alert } from './alert.ts';
import { instant, type Instant } from './calendar.ts';
import { reason } from './ending.ts';
import type { Subject } from './subject.ts';

/** What stays of somebody who left: numbers that lead back to nobody. */
export const departureSchema = z.object({
  id: z.string(),
  by: z.enum(['subject', 'staff']),
  registeredAt: instant,
  leftAt: instant,
  /** Days with a report of their own; days on which others spoke for them. */
  daysReported: z.number().int().nonnegative(),
  daysVouchedFor: z.number().int().nonnegative(),
  /** Their cases, by kind and by the reason given. */
  alerts: z.object({ silence: z.number().int(), help: z.number().int() }),
  reasons: z.partialRecord(reason, z.number().int()),
});
export type Departure = z.infer<typeof departureSchema>;

export function departure(
  id: string,
  by: Departure['by'],
  { registeredAt }: Subject,
  leftAt: Instant,
): Departure {
  const alerts = { silence: 0, help: 0 };
  return { id, by, registeredAt, leftAt, daysReported: 0, daysVouchedFor: 0, alerts, reasons: {} };
}

export function countDays(departed: Departure, days: number): Departure {
  return { ...departed, daysReported: departed.daysReported + days };
}

export function countDaysVouchedFor(departed: Departure, days: number): Departure {
  return { ...departed, daysVouchedFor: departed.daysVouchedFor + days };
}

export function countAlert(
  departed: Departure,
  { kind, reason: why }: Pick<Alert, 'kind' | 'reason'>,
): Departure {
  const { alerts, reasons } = departed;
  return {
    ...departed,
    alerts: { ...alerts, [kind]: alerts[kind] + 1 },
    reasons: why === null ? reasons : { ...reasons, [why]: (reasons[why] ?? 0) + 1 },
  };
}
