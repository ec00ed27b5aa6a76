import { shownAs, type Actor } from '../domain/actor.ts';
import { kindsOf, type Alert } from '../domain/alert.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Message } from '../domain/message.ts';
import type { Municipality } from '../domain/municipality.ts';
import { toPerson, toStaff } from '../domain/outgoing.ts';
import { labelOf, type Label, type Subject } from '../domain/subject.ts';
import type { Change } from '../domain/timeline.ts';
import type { Town } from './town.ts';

/**
 * Tells everyone who was alarmed by a case, as it stood before, that somebody ended it: well, with who and when, or that the
 * desk is to be asked. Whoever of the family closed it knows already. A case that was opened again ends anew: each end is
 * said once.
 */
export function sayTheEnd(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  { told }: Alert,
  { alert }: Change,
  by: Actor,
  at: Instant,
): void {
  const { outcome, steps } = alert;
  const message = messageOfTheEnd(outcome, by, labelOf(subject, municipality.settings), at);
  const decision = `${message.kind}/${alert.id}/${steps}`;
  const others = told.filter((id) => !(by.role === 'family' && by.lineUserId === id));
  for (const lineUserId of others) town.say(`${decision}/${lineUserId}`, toPerson(lineUserId, message), at);
  const kind = outcome === 'safe' ? 'all-clear' : 'not-safe';
  town.say(`${decision}/staff`, toStaff({ kind, about: kindsOf(alert), at }), at);
}

/** What those who were alarmed hear at the end of a case. */
export function messageOfTheEnd(outcome: Alert['outcome'], by: Actor, label: Label, at: Instant): Message {
  return outcome === 'safe'
    ? { kind: 'all-clear', label, by: shownAs(by), at }
    : { kind: 'case-ended', label, at };
}
