import { staffActor } from '../domain/actor.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Staff } from '../domain/staff.ts';
import { labelOf } from '../domain/subject.ts';
import { caseOf } from './case-of.ts';
import { messageOfTheEnd } from './say-the-end.ts';
import type { World } from './world.ts';

/** What the family would hear if a member of staff closed a case now, either way. Refuses `no-such-alert`. */
export function previewEndings(
  world: World,
  municipalityId: string,
  alertId: string,
  by: Staff,
  now: Instant,
) {
  return world.towns.read(municipalityId, async (town) => {
    const { alert, subject, municipality } = await caseOf(town, alertId);
    const { settings } = municipality;
    const label = labelOf(subject, settings);
    return {
      settings,
      told: alert.told.length,
      safe: messageOfTheEnd('safe', staffActor(by), label, now),
      notSafe: messageOfTheEnd('not-safe', staffActor(by), label, now),
    };
  });
}
