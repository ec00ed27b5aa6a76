import type { Instant } from '../domain/calendar.ts';
import { codeUnderWay } from '../domain/code.ts';
import { Refusal } from '../domain/refusal.ts';
import { isBeingUndone } from './is-being-undone.ts';
import type { World } from './world.ts';

/**
 * Whether a subject is on LINE, and the code under way that counts at `now`. Refuses `no-such-subject`. Reads the subject, and
 * the import they came by.
 */
export function readLinking(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  subjectId: string,
  now: Instant,
) {
  return world.towns.read(municipalityId, async (town) => {
    const subject = await town.subject(subjectId);
    if (!subject) throw new Refusal('no-such-subject');
    const { revision, status, linkingCode } = subject;
    const code = (await isBeingUndone(town, subject)) ? null : codeUnderWay(linkingCode, now);
    return { revision, isLinked: status !== 'unlinked', code };
  });
}
