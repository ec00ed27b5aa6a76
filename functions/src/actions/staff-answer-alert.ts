import { keptAs, staffActor, type KeptActor } from '../domain/actor.ts';
import { addNote, noteNotReached, reopenAlert } from '../domain/answer-alert.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Ending } from '../domain/ending.ts';
import { kindsOf } from '../domain/alert.ts';
import { toPerson, toStaff } from '../domain/outgoing.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Staff } from '../domain/staff.ts';
import { noteSchema } from '../domain/timeline.ts';
import { caseOf } from './case-of.ts';
import { endCase } from './end-case.ts';
import { isSaidAlready } from './said-already.ts';
import type { World } from './world.ts';

/**
 * Writes a note (noteSchema) into a case, for colleagues; after its end, too. The same words by the same person within a
 * minute are one note. Refuses `no-such-alert`.
 */
export function noteOnAlert(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  alertId: string,
  by: Staff,
  words: string,
  now: Instant,
): Promise<void> {
  const me = staffActor(by);
  const note = noteSchema.parse(words);
  return world.towns.change(municipalityId, async (town) => {
    const { alert } = await caseOf(town, alertId);
    if (await isSaidAlready(town, alertId, { what: 'note', note, by: keptAs(me) }, now)) return;
    town.saveAlert(addNote(alert, note, me, now));
  });
}

/**
 * A member of staff could reach nobody: noted for colleagues, who are not notified, as staff know already. By the same
 * person within a minute it is one. Refuses `no-such-alert`, `alert-closed`.
 */
export function noteNotReachedAsStaff(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  alertId: string,
  by: Staff,
  now: Instant,
): Promise<void> {
  const me = staffActor(by);
  return world.towns.change(municipalityId, async (town) => {
    const { alert } = await caseOf(town, alertId);
    if (await isSaidAlready(town, alertId, { what: 'not-reached', by: keptAs(me) }, now)) return;
    const noted = noteNotReached(alert, me, now);
    if (!noted) throw new Refusal('alert-closed');
    town.saveAlert(noted);
  });
}

/** What became of a case that somebody wanted to close. */
export type Closing = { is: 'closed' } | { is: 'closed-before'; by: KeptActor | null; at: Instant | null };

/**
 * A member of staff closes a case, a cry for help too, with how it ended and why it was. Whoever was alarmed hears the
 * all-clear in the name of the desk, or, where the subject is not safe, that the desk is to be asked. Where it was closed
 * already they are told by whom and when, and nothing changes: again, by themselves. Refuses `no-such-alert`.
 */
export function closeAlertAsStaff(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  alertId: string,
  by: Staff,
  ending: Ending,
  now: Instant,
): Promise<Closing> {
  return world.towns.change(municipalityId, async (town) => {
    const { alert, subject, municipality } = await caseOf(town, alertId);
    const isEnded = await endCase(town, municipality, subject, alert, staffActor(by), ending, now);
    return isEnded ? { is: 'closed' } : { is: 'closed-before', by: alert.closedBy, at: alert.closedAt };
  });
}

/**
 * A member of staff opens again what was closed by mistake, within a day: those who watch are alarmed anew, and other staff
 * hear of it. Where it is open, nothing changes. Refuses `no-such-alert`, and `cannot-reopen` a day after its end or where
 * another case about the same subject is open.
 */
export function reopenAlertAsStaff(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  alertId: string,
  by: Staff,
  now: Instant,
): Promise<void> {
  return world.towns.change(municipalityId, async (town) => {
    const { alert, subject, municipality } = await caseOf(town, alertId);
    if (alert.status !== 'closed') return;
    const reopened = reopenAlert(alert, subject, staffActor(by), municipality.settings, now);
    if (!reopened) throw new Refusal('cannot-reopen');
    town.saveAlert(reopened);
    town.saveSubject(reopened.subject);
    const decision = `open-again/${alert.id}/${reopened.step.no}`;
    town.say(`${decision}/staff`, toStaff({ kind: 'open-again', about: kindsOf(alert), at: now }), now);
    for (const lineUserId of reopened.alert.told) {
      town.say(`${decision}/${lineUserId}`, toPerson(lineUserId, { kind: 'alert-again' }), now, [alert.id]);
    }
  });
}
