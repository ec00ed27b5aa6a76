import { permissionsOf, type Staff } from '../domain/staff.ts';
import type { World } from './world.ts';

/** Who a member of staff is, where, and what they may ask for. */
export function readMe(world: World, municipalityId: string, { uid, email, role }: Staff) {
  return world.towns.read(municipalityId, async (town) => {
    const { name, timeZone } = (await town.municipality()).settings;
    return { municipality: { name, timeZone }, me: { uid, email, role }, may: permissionsOf(role) };
  });
}
