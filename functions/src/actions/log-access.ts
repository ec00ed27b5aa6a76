import { accessOf, hourlyAccessOf, type Access } from '../domain/access.ts';
import type { Doing } from '../domain/staff.ts';
import type { World } from './world.ts';

/**
 * The World as a member of staff acts in it. What a call shows is in the access log before it is shown; whatever it changes
 * is in the log by the same transaction, so neither is without the other. Several transactions of one call are one line.
 */
export async function loggedWorld(
  world: World,
  municipalityId: string,
  does: Doing,
  access: Pick<Access, 'uid' | 'at' | 'call' | 'about'>,
): Promise<World> {
  if (does === 'looks') return world;
  if (does === 'sees') {
    await world.towns.change(municipalityId, async (town) =>
      town.saveAccess(hourlyAccessOf({ ...access, does })),
    );
    return world;
  }
  const line =
    does === 'drafts'
      ? hourlyAccessOf({ ...access, does: 'changes' })
      : accessOf(world.dice.id(), { ...access, does });
  if (does === 'exports') {
    await world.towns.change(municipalityId, async (town) => town.saveAccess(line));
    return world;
  }
  const { towns } = world;
  const change: typeof towns.change = (id, body) =>
    towns.change(id, async (town) => {
      const result = await body(town);
      town.saveAccess(line);
      return result;
    });
  return { ...world, towns: { ...towns, change } };
}
