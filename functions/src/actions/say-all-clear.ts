import { kindsOf, type Alert } from '../domain/alert.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Municipality } from '../domain/municipality.ts';
import { toPerson, toStaff } from '../domain/outgoing.ts';
import { labelOf, type Subject } from '../domain/subject.ts';
import type { Town } from './town.ts';

/** Tells everyone who was alarmed by a case that it ended well, with who and when. Whoever closed it knows already. */
export function sayAllClear(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  alert: Alert,
  at: Instant,
): void {
  const { closedBy } = alert;
  if (closedBy === null) return;
  const label = labelOf(subject, municipality.settings);
  const others = alert.told.filter((id) => !(closedBy.role === 'family' && closedBy.lineUserId === id));
  for (const lineUserId of others) {
    const message = { kind: 'all-clear', label, by: closedBy, at } as const;
    town.say(`all-clear/${alert.id}/${lineUserId}`, toPerson(lineUserId, message), at);
  }
  town.say(`all-clear/${alert.id}/staff`, toStaff({ kind: 'all-clear', about: kindsOf(alert), at }), at);
}
