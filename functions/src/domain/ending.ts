import { z } from 'zod';

/** How a case ended: the subject is well, or was found in need, in hospital, or dead. Only the former is an all-clear. */
export const outcome = z.enum(['safe', 'not-safe']);
export type Outcome = z.infer<typeof outcome>;

/** Why somebody was silent. The false alarms are counted by it. */
export const reason = z.enum(['forgot', 'out', 'hospital', 'phone', 'unwell', 'other']);
export type Reason = z.infer<typeof reason>;

/** What whoever closes a case says about it; the reason may be given later. A note is for colleagues. */
export interface Ending {
  outcome: Outcome;
  reason: Reason | null;
  note?: string | undefined;
}

export const WELL: Ending = { outcome: 'safe', reason: null };
