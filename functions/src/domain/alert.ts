import { z } from 'zod';
import { instant, type Instant } from './calendar.ts';
import type { Subject, Watcher } from './subject.ts';

/** Who did something about an alert. */
export const actor = z.discriminatedUnion('role', [
  z.object({ role: z.literal('subject') }),
  z.object({ role: z.literal('family'), lineUserId: z.string(), name: z.string() }),
]);
export type Actor = z.infer<typeof actor>;

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
  /** Steps written so far: the timeline is append-only. */
  steps: z.number().int().nonnegative(),
});
export type Alert = z.infer<typeof alertSchema>;

/** One line of an alert's timeline. */
export const stepSchema = z.object({
  no: z.number().int().positive(),
  at: instant,
  what: z.enum(['opened', 'taken', 'not-reached', 'help', 'closed']),
  by: actor.nullable(),
});
export type Step = z.infer<typeof stepSchema>;

export type Change = { alert: Alert; step: Step };

/** The alert of one silence or one cry: its id follows from it, so the same silence cannot alarm twice. */
export function openAlert(
  subject: Subject,
  kind: Alert['kind'],
  missedRounds: number,
  at: Instant,
): Change & { subject: Subject } {
  const id = kind === 'silence' ? `${subject.id}-${subject.answeredThrough}` : `${subject.id}-help-${at}`;
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
    steps: 0,
  };
  return { ...step(alert, 'opened', null, at), subject: { ...subject, alertId: id } };
}

/** 「私が確認します」: the first taker holds it. Null where somebody else does, or it is closed. */
export function takeAlert(alert: Alert, by: Actor, at: Instant): Change | null {
  if (alert.status !== 'open') return null;
  return step({ ...alert, status: 'taken', takenBy: by }, 'taken', by, at);
}

/** 「連絡がつきません」: noted as often as it is said; the alert stays with whoever holds it. Null when closed. */
export function noteNotReached(alert: Alert, by: Actor, at: Instant): Change | null {
  return alert.status === 'closed' ? null : step(alert, 'not-reached', by, at);
}

/** 「無事でした」, or a sign of life by the subject. Null when closed already. */
export function closeAlert(alert: Alert, by: Actor, at: Instant): Change | null {
  if (alert.status === 'closed') return null;
  return step({ ...alert, status: 'closed', closedBy: by, closedAt: at }, 'closed', by, at);
}

/** A cry for help during an open case of silence: from now on only a person closes it, and everybody is told anew. */
export function turnIntoHelp(alert: Alert, subject: Subject, at: Instant): Change {
  const told = [...new Set([...alert.told, ...subject.watchers.map(({ lineUserId }) => lineUserId)])];
  return step(
    { ...alert, kind: 'help', status: 'open', takenBy: null, told },
    'help',
    { role: 'subject' },
    at,
  );
}

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
