import type { Instant } from '../domain/calendar.ts';
import type { Press } from '../domain/press.ts';
import type { SignKind } from '../domain/report.ts';

/** One thing a LINE user did, in our words. */
export interface Incoming {
  /** LINE's id of the event: a redelivery carries the same. */
  id: string;
  lineUserId: string;
  /** When the person did it, by LINE's clock. */
  at: Instant;
  what:
    | { is: 'followed' }
    | { is: 'blocked' }
    | { is: 'pressed'; press: Press }
    | { is: 'picked'; date: string }
    | { is: 'said'; text: string }
    | { is: 'sent'; kind: SignKind };
}
