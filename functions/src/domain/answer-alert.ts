import { isSameActor, keptAs, type Actor } from './actor.ts';
import { REPEAT_AFTER, type Alert, type Patience } from './alert.ts';
import { days, hours, type Instant } from './calendar.ts';
import { WELL, type Ending, type Reason } from './ending.ts';
import type { Subject } from './subject.ts';
import { withStep, type Change } from './timeline.ts';

/** 「私が確認します」: the first taker holds it. Null where somebody else does, or it is closed. */
export function takeAlert(
  alert: Alert,
  by: Actor,
  patience: Patience,
  at: Instant,
  note?: string,
): Change | null {
  if (alert.status !== 'open') return null;
  const escalatesAt = at + hours(patience.closeWithinHours);
  const taken: Alert = { ...alert, status: 'taken', takenBy: by, escalatesAt };
  return withStep(taken, 'taken', by, at, noted(note));
}

/**
 * A member of staff takes it, whoever held it before: the time in which it is to end begins anew. Null where they hold it
 * already, or it is closed.
 */
export function takeOverAlert(alert: Alert, by: Actor, patience: Patience, at: Instant): Change | null {
  if (alert.status !== 'taken' || alert.takenBy === null) return takeAlert(alert, by, patience, at);
  if (isSameActor(alert.takenBy, by)) return null;
  const escalatesAt = at + hours(patience.closeWithinHours);
  return withStep({ ...alert, takenBy: by, escalatesAt }, 'taken-over', by, at);
}

/** 「連絡がつきません」: noted as often as it is said; the alert stays with whoever holds it. Null when closed. */
export function noteNotReached(alert: Alert, by: Actor, at: Instant, note?: string): Change | null {
  return alert.status === 'closed' ? null : withStep(alert, 'not-reached', by, at, noted(note));
}

/** Something to know, for whoever looks at the case next; after its end, too. */
export function addNote(alert: Alert, note: string, by: Actor, at: Instant): Change {
  return withStep(alert, 'note', by, at, { note });
}

/** 「無事でした」, a sign of life by the subject, or whatever staff found out. Null when closed already. */
export function closeAlert(
  alert: Alert,
  by: Actor,
  at: Instant,
  { outcome, reason, note }: Ending = WELL,
): Change | null {
  if (alert.status === 'closed') return null;
  const said = { outcome, ...(reason !== null && { reason }), ...noted(note) };
  return withStep({ ...ended(alert, at), closedBy: keptAs(by), outcome, reason }, 'closed', by, at, said);
}

/** How long a case that was closed by mistake can be opened again: later it would be about another silence. */
const REOPENED_WITHIN = days(1);

/** Whether a case can be opened again: for a day after somebody closed it, while no other about the subject is open. */
export function canBeReopened({ closedBy, closedAt }: Alert, subject: Subject, at: Instant): boolean {
  if (closedBy === null || closedAt === null) return false;
  return at < closedAt + REOPENED_WITHIN && subject.alertId === null;
}

/**
 * A member of staff opens again what was closed by mistake: those who watch now are alarmed anew. Null where that cannot be.
 */
export function reopenAlert(
  alert: Alert,
  subject: Subject,
  by: Actor,
  patience: Patience,
  at: Instant,
): (Change & { subject: Subject }) | null {
  if (!canBeReopened(alert, subject, at)) return null;
  const open: Alert = {
    ...alert,
    status: 'open',
    told: subject.watchers.map(({ lineUserId }) => lineUserId),
    closedBy: null,
    closedAt: null,
    outcome: null,
    reason: null,
    escalatesAt: at + hours(patience.takeWithinHours),
    repeatsAt: at + REPEAT_AFTER,
  };
  const inNeed = { ...subject, alertId: alert.id, alertKind: alert.kind };
  return { ...withStep(open, 'reopened', by, at), subject: inNeed };
}

/** Whom it was about left the service: nobody is alarmed any more. Null when closed already. */
export function endByLeaving(alert: Alert, at: Instant): Change | null {
  if (alert.status === 'closed') return null;
  return withStep(ended(alert, at), 'left', null, at);
}

/** From now on nothing is due, and it knows nobody's LINE user id any more. */
function ended(alert: Alert, at: Instant): Alert {
  return {
    ...alert,
    status: 'closed',
    closedAt: at,
    told: [],
    takenBy: null,
    escalatesAt: null,
    repeatsAt: null,
  };
}

/** Why it was, in one tap after the end; the last word counts. Null while it is open, or where nothing changes. */
export function giveReason(alert: Alert, why: Reason, by: Actor, at: Instant): Change | null {
  if (alert.status !== 'closed' || alert.reason === why) return null;
  return withStep({ ...alert, reason: why }, 'reason', by, at, { reason: why });
}

const noted = (note: string | undefined) => (note === undefined ? {} : { note });
