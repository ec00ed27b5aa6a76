import type { Instant } from '../domain/calendar.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Delivery } from '../domain/outgoing.ts';
import { menuKindOf, type MenuKind } from '../domain/rich-menu.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/**
 * Decides that somebody is shown the menu of what they have become. `cause` names what made them that, once and for all.
 * A municipality whose menus are not set up decides nothing: the set-up shows them to everybody who is known by then.
 */
export function showMenu(
  town: Town,
  { richMenus }: Municipality,
  lineUserId: string,
  cause: string,
  at: Instant,
): void {
  if (richMenus !== null) town.say(`menu/${cause}/${lineUserId}`, { to: 'menu', lineUserId }, at);
}

/**
 * Links somebody to the menu of what they are now, and looks again afterwards: what changed meanwhile, another delivery
 * may have linked already, before this one. Then it is to be done once more.
 */
export async function linkMenu(world: World, municipalityId: string, lineUserId: string): Promise<Delivery> {
  const { municipality, kind } = await menuOf(world, municipalityId, lineUserId);
  if (municipality.richMenus === null) return 'done';
  const delivery = await world.line.linkMenu(municipality, lineUserId, kind);
  const now = await menuOf(world, municipalityId, lineUserId);
  const isStill = now.municipality.richMenus?.[now.kind] === municipality.richMenus[kind];
  return isStill ? delivery : 'later';
}

function menuOf(
  { towns }: World,
  municipalityId: string,
  lineUserId: string,
): Promise<{ municipality: Municipality; kind: MenuKind }> {
  return towns.read(municipalityId, async (town) => {
    const [municipality, person, subject] = await Promise.all([
      town.municipality(),
      town.person(lineUserId),
      town.subjectOf(lineUserId),
    ]);
    return { municipality, kind: menuKindOf(subject !== null, person.watching.length > 0) };
  });
}
