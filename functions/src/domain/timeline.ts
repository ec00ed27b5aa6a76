import { z } from 'zod';
import { keptActor, keptAs, type Actor } from './actor.ts';
import type { Alert } from './alert.ts';
import { instant, type Instant } from './calendar.ts';
import { outcome, reason } from './ending.ts';

/** What somebody writes down about a case: staff for each other, which no family reads, or family on their page, for all. */
export const noteSchema = z.string().trim().min(1).max(200);

/** One line of an alert's timeline: appended, never changed, erased with the alert. */
export const stepSchema = z.object({
  no: z.number().int().positive(),
  at: instant,
  what: z.enum([
    'opened',
    'taken',
    /** From whoever held it to a member of staff. */
    'taken-over',
    'not-reached',
    'note',
    'help',
    'not-taken',
    /** By the clock, or by a member of staff after it was closed. */
    'reopened',
    'repeated',
    'closed',
    'left',
    'reason',
  ]),
  /** Null where it was nobody but the clock. */
  by: keptActor.nullable(),
  note: noteSchema.optional(),
  /** How it ended, and why it was, as far as this step says so. */
  outcome: outcome.optional(),
  reason: reason.optional(),
});
export type Step = z.infer<typeof stepSchema>;

/** More steps than a case ever has: so many are read of one. */
export const STEPS_READ = 500;

/** An alert as it is after a step. */
export type Change = { alert: Alert; step: Step };

/** Appends a step, with what was said by it. */
export function withStep(
  alert: Alert,
  what: Step['what'],
  by: Actor | null,
  at: Instant,
  said: Pick<Step, 'note' | 'outcome' | 'reason'> = {},
): Change {
  const no = alert.steps + 1;
  return { alert: { ...alert, steps: no }, step: { no, at, what, by: by && keptAs(by), ...said } };
}
