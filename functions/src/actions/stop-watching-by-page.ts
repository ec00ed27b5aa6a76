import { onPage, type Visitor } from './on-page.ts';
import { stopWatching } from './watching.ts';
import type { World } from './world.ts';

/** A family member stops watching; the subject is told. Again, it is over already. */
export function stopWatchingByPage(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  visitor: Visitor,
  subjectId: string,
): Promise<void> {
  return onPage(world, municipalityId, visitor, async (scene) => {
    const { person } = await stopWatching(scene, subjectId, true);
    return { ...(person && { person }), result: undefined };
  });
}
