import type { Instant } from '../domain/calendar.ts';
import type { Press } from '../domain/press.ts';
import type { SignKind } from '../domain/report.ts';

/** Something that a LINE user did, in the talk or on a page: who, and when. */
export interface Deed {
  /** LINE's id of an event, which a redelivery carries, too; of what is done on a page an id drawn for it. */
  id: string;
  lineUserId: string;
  /** When the person did it, by LINE's clock. */
  at: Instant;
}

/** One thing a LINE user did in the talk, in our words. */
export interface Incoming extends Deed {
  what:
    | { is: 'followed' }
    | { is: 'blocked' }
    | { is: 'pressed'; press: Press }
    | { is: 'picked'; date: string }
    | { is: 'said'; text: string }
    | { is: 'sent'; kind: SignKind };
}
