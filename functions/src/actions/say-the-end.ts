import { shownAs } from '../domain/actor.ts';
import { kindsOf, type Alert } from '../domain/alert.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Municipality } from '../domain/municipality.ts';
import { toPerson, toStaff } from '../domain/outgoing.ts';
import { labelOf, type Subject } from '../domain/subject.ts';
import type { Town } from './town.ts';

/**
 * Tells everyone who was alarmed by a case that it ended: well, with who and when, or that the desk is to be asked.
 * Whoever of the family closed it knows already. A case that was opened again ends anew: each end is said once.
 */
export function sayTheEnd(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  alert: Alert,
  at: Instant,
): void {
  const { closedBy, outcome, steps } = alert;
  if (closedBy === null || outcome === null) return;
  const label = labelOf(subject, municipality.settings);
  const by = shownAs(closedBy);
  const message =
    outcome === 'safe'
      ? ({ kind: 'all-clear', label, by, at } as const)
      : ({ kind: 'case-ended', label, at } as const);
  const decision = `${message.kind}/${alert.id}/${steps}`;
  const others = alert.told.filter((id) => !(closedBy.role === 'family' && closedBy.lineUserId === id));
  for (const lineUserId of others) town.say(`${decision}/${lineUserId}`, toPerson(lineUserId, message), at);
  const kind = outcome === 'safe' ? 'all-clear' : 'not-safe';
  town.say(`${decision}/staff`, toStaff({ kind, about: kindsOf(alert), at }), at);
}
