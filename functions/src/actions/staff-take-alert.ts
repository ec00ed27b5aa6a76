import { isSameActor, staffActor, type Actor } from '../domain/actor.ts';
import { takeAlert, takeOverAlert } from '../domain/answer-alert.ts';
import type { Instant } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Staff } from '../domain/staff.ts';
import { labelOf } from '../domain/subject.ts';
import { caseOf } from './case-of.ts';
import { sayTaken } from './say-taken.ts';
import type { World } from './world.ts';

/** Who holds a case once somebody tried to take it: they themselves, or whoever was first. */
export type Taking = { is: 'yours' } | { is: 'taken-before'; by: Actor };

/**
 * A member of staff takes a case; the family hear that staff look after it. Where somebody holds it already they are told
 * who, and nothing changes. Again, it is theirs already. Refuses `no-such-alert`, `alert-closed`.
 */
export function takeAlertAsStaff(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  alertId: string,
  by: Staff,
  now: Instant,
): Promise<Taking> {
  const me = staffActor(by);
  return world.towns.change(municipalityId, async (town) => {
    const { alert, subject, municipality } = await caseOf(town, alertId);
    if (alert.status === 'closed') throw new Refusal('alert-closed');
    const taken = takeAlert(alert, me, municipality.settings, now);
    if (taken) {
      town.saveAlert(taken);
      sayTaken(town, taken, labelOf(subject, municipality.settings), me, now);
      return { is: 'yours' };
    }
    const { takenBy } = alert;
    return takenBy === null || isSameActor(takenBy, me)
      ? { is: 'yours' }
      : { is: 'taken-before', by: takenBy };
  });
}

/**
 * A member of staff takes a case from whoever holds it, or from nobody. The family hear of it, unless staff held it
 * before: which of them it is they are not told. Again, it is theirs already. Refuses `no-such-alert`, `alert-closed`.
 */
export function takeOverAlertAsStaff(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  alertId: string,
  by: Staff,
  now: Instant,
): Promise<void> {
  const me = staffActor(by);
  return world.towns.change(municipalityId, async (town) => {
    const { alert, subject, municipality } = await caseOf(town, alertId);
    if (alert.status === 'closed') throw new Refusal('alert-closed');
    const taken = takeOverAlert(alert, me, municipality.settings, now);
    if (!taken) return;
    town.saveAlert(taken);
    if (alert.takenBy?.role === 'staff') return;
    sayTaken(town, taken, labelOf(subject, municipality.settings), me, now);
  });
}
