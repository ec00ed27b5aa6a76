import { z } from 'zod';
import { days, hours, instant, type Instant } from './calendar.ts';
import type { Settings } from './municipality.ts';
import type { Subject, Watcher } from './subject.ts';

/** Who did something about an alert. */
export const actor = z.discriminatedUnion('role', [
  z.object({ role: z.literal('subject') }),
  z.object({ role: z.literal('family'), lineUserId: z.string(), name: z.string() }),
]);
export type Actor = z.infer<typeof actor>;

/** Why somebody was silent. The false alarms are counted by it. */
export const reason = z.enum(['forgot', 'out', 'hospital', 'phone', 'unwell', 'other']);
export type Reason = z.infer<typeof reason>;

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
  /** Everybody who was alarmed, and therefore hears the all-clear. */
  told: z.array(z.string()),
  takenBy: actor.nullable(),
  closedBy: actor.nullable(),
  closedAt: instant.nullable(),
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

/** One line of an alert's timeline. */
export const stepSchema = z.object({
  no: z.number().int().positive(),
  at: instant,
  what: z.enum([
    'opened',
    'taken',
    'not-reached',
    'help',
    'not-taken',
    'reopened',
    'repeated',
    'closed',
    'left',
    'reason',
  ]),
  by: actor.nullable(),
});
export type Step = z.infer<typeof stepSchema>;

/** While open it is repeated once a day (design §4). */
const REPEAT_AFTER = days(1);

export type Change = { alert: Alert; step: Step };

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
    reason: null,
    escalatesAt: at + hours(patience.takeWithinHours),
    repeatsAt: at + REPEAT_AFTER,
    steps: 0,
  };
  return { ...step(alert, 'opened', null, at), subject: { ...subject, alertId: id } };
}

/** 「私が確認します」: the first taker holds it. Null where somebody else does, or it is closed. */
export function takeAlert(alert: Alert, by: Actor, patience: Patience, at: Instant): Change | null {
  if (alert.status !== 'open') return null;
  const escalatesAt = at + hours(patience.closeWithinHours);
  return step({ ...alert, status: 'taken', takenBy: by, escalatesAt }, 'taken', by, at);
}

/** 「連絡がつきません」: noted as often as it is said; the alert stays with whoever holds it. Null when closed. */
export function noteNotReached(alert: Alert, by: Actor, at: Instant): Change | null {
  return alert.status === 'closed' ? null : step(alert, 'not-reached', by, at);
}

/** 「無事でした」, or a sign of life by the subject. Null when closed already. */
export function closeAlert(alert: Alert, by: Actor, at: Instant): Change | null {
  if (alert.status === 'closed') return null;
  const ended = { status: 'closed', closedBy: by, closedAt: at, escalatesAt: null, repeatsAt: null } as const;
  return step({ ...alert, ...ended }, 'closed', by, at);
}

/** Whom it was about left the service: nobody is alarmed any more. Null when closed already. */
export function endByLeaving(alert: Alert, at: Instant): Change | null {
  if (alert.status === 'closed') return null;
  const ended = { status: 'closed', closedAt: at, escalatesAt: null, repeatsAt: null } as const;
  return step({ ...alert, ...ended }, 'left', null, at);
}

/** Why it was, in one tap after the end; the last word counts. Null while it is open, or where nothing changes. */
export function giveReason(alert: Alert, why: Reason, by: Actor, at: Instant): Change | null {
  if (alert.status !== 'closed' || alert.reason === why) return null;
  return step({ ...alert, reason: why }, 'reason', by, at);
}

/**
 * Takes an alert its next step when its time has come: nobody took it → staff are told again; taken but not ended → it is
 * open again for everybody; a day old → everybody is reminded. Null where nothing is due: a second run does nothing.
 */
export function advanceAlert(alert: Alert, patience: Patience, at: Instant): Change | null {
  if (alert.escalatesAt !== null && at >= alert.escalatesAt) {
    if (alert.status === 'open') return step({ ...alert, escalatesAt: null }, 'not-taken', null, at);
    const escalatesAt = at + hours(patience.takeWithinHours);
    return step({ ...alert, status: 'open', takenBy: null, escalatesAt }, 'reopened', null, at);
  }
  if (alert.repeatsAt !== null && at >= alert.repeatsAt) {
    return step({ ...alert, repeatsAt: at + REPEAT_AFTER }, 'repeated', null, at);
  }
  return null;
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
  return step(
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

export const familyActor = (watcher: Watcher): Actor => ({
  role: 'family',
  lineUserId: watcher.lineUserId,
  name: watcher.name,
});

function step(alert: Alert, what: Step['what'], by: Actor | null, at: Instant): Change {
  const no = alert.steps + 1;
  return { alert: { ...alert, steps: no }, step: { no, at, what, by } };
}
