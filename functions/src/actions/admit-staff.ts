import { Refusal } from '../domain/refusal.ts';
import { may, type Permission, type Role, type Staff } from '../domain/staff.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** Who somebody says to be, as a verified token has it. */
export interface Claimed {
  uid: string;
  municipalityId: string;
  role: Role;
}

/**
 * Answers who is asking, or refuses: not-staff, not-allowed. A token is believed for up to an hour after it was made,
 * so the staff document decides: who was disabled is out at once, and who was given another role needs a new token.
 */
export async function admitStaff(world: World, claimed: Claimed, permission: Permission): Promise<Staff> {
  const staff = await world.towns.read(claimed.municipalityId, (town) => town.staff(claimed.uid));
  if (!staff || staff.disabledAt !== null || staff.role !== claimed.role) throw new Refusal('not-staff');
  if (!may(staff.role, permission)) throw new Refusal('not-allowed');
  return staff;
}

/** The same inside a transaction: of two admins who take each other's rights in the same moment, one comes too late. */
export async function expectStillMay(town: Town, uid: string, permission: Permission): Promise<void> {
  const staff = await town.staff(uid);
  if (!staff || staff.disabledAt !== null || !may(staff.role, permission)) throw new Refusal('not-allowed');
}
