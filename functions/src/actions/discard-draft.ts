import { withoutSketch, type Draft } from '../domain/registration/draft.ts';
import type { World } from './world.ts';

/** Gives the draft up: what is live stays. Refuses `changed-meanwhile` as saving it does, so also when it runs again. */
export function discardDraft(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  revision: number,
): Promise<Draft> {
  return world.towns.change(municipalityId, async (town) => {
    const draft = withoutSketch(await town.draft(), revision);
    town.saveDraft(draft);
    return draft;
  });
}
