import { advanceAlert } from '../domain/advance-alert.ts';
import { kindsOf } from '../domain/alert.ts';
import { dateOf, type Instant } from '../domain/calendar.ts';
import { toPerson, toStaff } from '../domain/outgoing.ts';
import { runningPause } from '../domain/pause.ts';
import type { Change } from '../domain/timeline.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/**
 * Takes a case the step that is due by the clock, and tells whom it concerns. Whoever is silent and rests by agreement is
 * somewhere: the family is not alarmed again, staff hold the case until somebody closes it. Running it again does nothing.
 */
export async function advanceDueAlert(
  world: World,
  municipalityId: string,
  alertId: string,
  now: Instant,
): Promise<void> {
  await world.towns.change(municipalityId, async (town) => {
    const [alert, municipality] = await Promise.all([town.alert(alertId), town.municipality()]);
    const change = alert && advanceAlert(alert, municipality.settings, now);
    if (!change) return;
    const subject = await town.subject(alert.subjectId);
    const today = dateOf(now, municipality.settings.timeZone);
    const rests = subject !== null && runningPause(subject, today) !== null;
    town.saveAlert(change);
    tell(town, change, rests && alert.kind === 'silence' ? [] : alert.told, now);
  });
}

function tell(town: Town, { alert, step }: Change, family: string[], now: Instant): void {
  const decision = `${step.what}/${alert.id}/${step.no}`;
  const about = kindsOf(alert);
  if (step.what === 'not-taken') {
    return town.say(decision, toStaff({ kind: 'not-taken', about, at: now }), now);
  }

  const notice = step.what === 'reopened' ? 'reopened' : 'still-open';
  town.say(`${decision}/staff`, toStaff({ kind: notice, about, at: now }), now);
  for (const lineUserId of family) {
    town.say(`${decision}/${lineUserId}`, toPerson(lineUserId, { kind: 'alert-again' }), now, [alert.id]);
  }
}
