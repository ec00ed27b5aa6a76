import { permissionsOf, type Staff } from '../domain/staff.ts';
import type { World } from './world.ts';

/** Who a member of staff is, where, and what they may ask for. */
export function readMe(world: World, municipalityId: string, { uid, name, email, role }: Staff) {
  return world.towns.read(municipalityId, async (town) => {
    const { settings } = await town.municipality();
    const { timeZone } = settings;
    return {
      municipality: { name: settings.name, timeZone },
      me: { uid, name, email, role },
      may: permissionsOf(role),
    };
  });
}
