import { shownAs, type Actor } from '../domain/actor.ts';
import type { Instant } from '../domain/calendar.ts';
import { toPerson } from '../domain/outgoing.ts';
import type { Label } from '../domain/subject.ts';
import type { Change } from '../domain/timeline.ts';
import type { Town } from './town.ts';

/** Tells everybody else who was alarmed by a case that somebody looks after it now. */
export function sayTaken(town: Town, { alert, step }: Change, label: Label, by: Actor, at: Instant): void {
  const message = { kind: 'alert-taken', label, by: shownAs(by), at } as const;
  for (const lineUserId of alert.told) {
    if (by.role === 'family' && by.lineUserId === lineUserId) continue;
    town.say(`taken/${alert.id}/${step.no}/${lineUserId}`, toPerson(lineUserId, message), at, [alert.id]);
  }
}
