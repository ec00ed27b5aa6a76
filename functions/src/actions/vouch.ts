import { staffActor } from '../domain/actor.ts';
import type { Instant } from '../domain/calendar.ts';
import { WELL } from '../domain/ending.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Staff } from '../domain/staff.ts';
import { endCase } from './end-case.ts';
import { recordVouch } from './record-vouch.ts';
import type { World } from './world.ts';

/**
 * A member of staff vouches for a subject, whom they phoned or met, say: known to be alive through the latest round. A case
 * that is open about them, of silence or of help, is closed by it, and whoever was alarmed hears the all-clear. Refuses
 * `no-such-subject`, `subject-unlinked`. Again within a minute, it changes nothing.
 */
export function vouch(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  subjectId: string,
  by: Staff,
  now: Instant,
): Promise<void> {
  return world.towns.change(municipalityId, async (town) => {
    const [municipality, subject] = await Promise.all([town.municipality(), town.subject(subjectId)]);
    if (!subject) throw new Refusal('no-such-subject');
    if (subject.status === 'unlinked') throw new Refusal('subject-unlinked');
    const alert = subject.alertId === null ? null : await town.alert(subject.alertId);
    const me = staffActor(by);
    if (alert && (await endCase(town, municipality, subject, alert, me, WELL, now))) return;
    town.saveSubject(await recordVouch(town, municipality, subject, me, 'safe', now));
  });
}
