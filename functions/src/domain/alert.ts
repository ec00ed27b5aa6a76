import { z } from 'zod';
import { actor, keptActor } from './actor.ts';
import { days, hours, instant, type Instant } from './calendar.ts';
import { outcome, reason } from './ending.ts';
import type { Settings } from './municipality.ts';
import type { Subject } from './subject.ts';
import { withStep, type Change } from './timeline.ts';

/** A case that somebody holds: a subject is silent, or asked for help. Open → taken → closed. */
export const alertSchema = z.object({
  id: z.string(),
  subjectId: z.string(),
  /** The subject's, so that a list of alerts reads nothing else. */
  registrationNumber: z.string(),
  kind: z.enum(['silence', 'help']),
  status: z.enum(['open', 'taken', 'closed']),
  openedAt: instant,
  /** The latest sign of life before it, null where there never was one. */
  lastReportAt: instant.nullable(),
  missedRounds: z.number().int(),
  /** Everybody who was alarmed, and therefore hears how it ends; nobody once they have. */
  told: z.array(z.string()),
  /** Who holds it; nobody once it is closed. */
  takenBy: actor.nullable(),
  closedBy: keptActor.nullable(),
  closedAt: instant.nullable(),
  /** How it ended; null while it is open, or where the subject left. */
  outcome: outcome.nullable(),
  /** Why there was silence, as whoever closed it says. */
  reason: reason.nullable(),
  /** When it goes up a step if nobody takes it, or whoever took it does not end it; null when it cannot, any more. */
  escalatesAt: instant.nullable(),
  /** When everybody is reminded of it; null when it is closed. */
  repeatsAt: instant.nullable(),
  /** Steps written so far: the timeline is append-only. */
  steps: z.number().int().nonnegative(),
});
export type Alert = z.infer<typeof alertSchema>;

/** While open it is repeated once a day (design §4). */
export const REPEAT_AFTER = days(1);

/** How long an alert may wait for somebody to take it, and then for its end (design §4). */
export type Patience = Pick<Settings, 'takeWithinHours' | 'closeWithinHours'>;

/**
 * The alert of one silence or one cry. Its id follows from the moment: the decision run again is the same alert, and
 * while it is open the subject carries it, so the same silence cannot alarm twice.
 */
export function openAlert(
  subject: Subject,
  kind: Alert['kind'],
  missedRounds: number,
  patience: Patience,
  at: Instant,
): Change & { subject: Subject } {
  const id = alertId(subject.id, kind, at);
  const alert: Alert = {
    id,
    subjectId: subject.id,
    registrationNumber: subject.registrationNumber,
    kind,
    status: 'open',
    openedAt: at,
    lastReportAt: subject.lastReport?.lastAt ?? null,
    missedRounds,
    told: subject.watchers.map((watcher) => watcher.lineUserId),
    takenBy: null,
    closedBy: null,
    closedAt: null,
    outcome: null,
    reason: null,
    escalatesAt: at + hours(patience.takeWithinHours),
    repeatsAt: at + REPEAT_AFTER,
    steps: 0,
  };
  return { ...withStep(alert, 'opened', null, at), subject: { ...subject, alertId: id, alertKind: kind } };
}

/** The moment at which an alert next has something to do by the clock; null when it is closed. */
export function alertDueAt({ escalatesAt, repeatsAt }: Alert): Instant | null {
  const moments = [escalatesAt, repeatsAt].filter((moment) => moment !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}

/** A cry for help during an open case of silence: from now on only a person closes it, and everybody is told anew. */
export function turnIntoHelp(alert: Alert, subject: Subject, patience: Patience, at: Instant): Change {
  const told = [...new Set([...alert.told, ...subject.watchers.map(({ lineUserId }) => lineUserId)])];
  const escalatesAt = at + hours(patience.takeWithinHours);
  return withStep(
    { ...alert, kind: 'help', status: 'open', takenBy: null, escalatesAt, told },
    'help',
    { role: 'subject' },
    at,
  );
}

/** What a case has been about so far: silence, a cry for help, or first the one and then the other. */
export function kindsOf({ id, subjectId, openedAt, kind }: Alert): Alert['kind'][] {
  const openedAs = id === alertId(subjectId, 'silence', openedAt) ? 'silence' : 'help';
  return openedAs === kind ? [kind] : [openedAs, kind];
}

const alertId = (subjectId: string, kind: Alert['kind'], openedAt: Instant) =>
  `${subjectId}-${kind}-${openedAt}`;

/** Whether a sign of life ends the alert by itself: a cry for help is closed only by a person. */
export function endsByItself(alert: Alert): boolean {
  return alert.kind === 'silence' && alert.status !== 'closed';
}
