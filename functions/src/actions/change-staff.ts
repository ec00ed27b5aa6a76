import type { Instant } from '../domain/calendar.ts';
import { toAccount } from '../domain/outgoing.ts';
import { Refusal } from '../domain/refusal.ts';
import { expectRevision, type MadeRevision } from '../domain/revision.ts';
import type { Permission, Role, Staff } from '../domain/staff.ts';
import { expectStillMay } from './admit-staff.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** Who changes whom, and which state of them was seen. */
export interface ChangingStaff {
  by: string;
  staffId: string;
  seen: number;
}

/**
 * Changes a colleague's name or role; the account follows within a minute. Resolves with the revision it made. Refuses
 * `not-allowed`, `no-such-staff`, `changed-meanwhile`, and `own-account` for one's own role: whoever changes staff is an
 * admin and stays one, so a municipality never loses its last. Again, it changes nothing.
 */
export async function changeStaff(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  changing: ChangingStaff,
  { name, role }: { name: string; role: Role },
  now: Instant,
): Promise<MadeRevision> {
  return world.towns.change(municipalityId, async (town) => {
    const staff = await colleague(town, changing, 'staff.change');
    if (staff.name === name && staff.role === role) return null;
    if (staff.role !== role) refuseOneself(changing);
    save(town, changing, { ...staff, name, role }, now);
    return changing.seen + 1;
  });
}

/**
 * Shuts a colleague out: from the next call on, whatever they hold, and out of the account within a minute. Nobody is
 * deleted: the access log names them. Refuses as `changeStaff`, and `own-account` for oneself. Again, it changes nothing.
 */
export async function disableStaff(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  changing: ChangingStaff,
  now: Instant,
): Promise<void> {
  await world.towns.change(municipalityId, async (town) => {
    const staff = await colleague(town, changing, 'staff.disable');
    refuseOneself(changing);
    if (staff.disabledAt === null) save(town, changing, { ...staff, disabledAt: now }, now);
  });
}

/** Lets a colleague in again, with the role and the password they had. Refuses as `changeStaff`. Again, it changes nothing. */
export async function enableStaff(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  changing: ChangingStaff,
  now: Instant,
): Promise<void> {
  await world.towns.change(municipalityId, async (town) => {
    const staff = await colleague(town, changing, 'staff.enable');
    if (staff.disabledAt !== null) save(town, changing, { ...staff, disabledAt: null }, now);
  });
}

async function colleague(town: Town, { by, staffId }: ChangingStaff, permission: Permission): Promise<Staff> {
  await expectStillMay(town, by, permission);
  const staff = await town.staff(staffId);
  if (!staff) throw new Refusal('no-such-staff');
  return staff;
}

function refuseOneself({ by, staffId }: ChangingStaff): void {
  if (by === staffId) throw new Refusal('own-account');
}

function save(town: Town, { seen }: ChangingStaff, staff: Staff, now: Instant): void {
  expectRevision(staff, seen);
  town.saveStaff({ ...staff, revision: seen + 1 });
  town.say(`account/${staff.uid}/${now}`, toAccount(staff.uid), now);
}
