import type { Instant } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import { withSketch, type Draft, type Sketch } from '../domain/registration/draft.ts';
import type { World } from './world.ts';

/**
 * Keeps the questions as somebody is writing them; nothing is live. `revision` is the state of the draft they saw: refuses
 * `changed-meanwhile` where there is a later one, so also when it runs again, and `no-such-version` where the version that
 * it is based on was never published.
 */
export function saveDraft(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  revision: number,
  sketch: Sketch,
  uid: string,
  now: Instant,
): Promise<Draft> {
  return world.towns.change(municipalityId, async (town) => {
    if ((await town.publication(sketch.basedOn)) === null) throw new Refusal('no-such-version');
    const draft = withSketch(await town.draft(), revision, sketch, uid, now);
    town.saveDraft(draft);
    return draft;
  });
}
