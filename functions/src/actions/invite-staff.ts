import type { Instant } from '../domain/calendar.ts';
import { toAccount } from '../domain/outgoing.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Role, Staff } from '../domain/staff.ts';
import { expectStillMay } from './admit-staff.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** A colleague as an admin enters one. */
export interface Invited {
  email: string;
  name: string;
  role: Role;
}

/**
 * Makes somebody staff and writes to them how to choose a password. `by` is the admin. Refuses `not-allowed`,
 * `staff-of-another-municipality`, and `staff-exists`: inviting twice is one colleague and one letter.
 */
export async function inviteStaff(
  world: Pick<World, 'towns' | 'accounts'>,
  municipalityId: string,
  by: string,
  { email, name, role }: Invited,
  now: Instant,
): Promise<Staff> {
  const uid = await world.accounts.open(municipalityId, email);
  return world.towns.change(municipalityId, async (town) => {
    await expectStillMay(town, by, 'staff.invite');
    if (await town.staff(uid)) throw new Refusal('staff-exists');
    return invite(
      town,
      { uid, email, name, role, disabledAt: null, invitedAt: now, failedAt: null, revision: 0 },
      now,
    );
  });
}

/** Writes to a colleague again, with a new link. Each call is another letter. Refuses `not-allowed`, `no-such-staff`. */
export async function inviteAgain(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  by: string,
  staffId: string,
  now: Instant,
): Promise<Staff> {
  return world.towns.change(municipalityId, async (town) => {
    await expectStillMay(town, by, 'staff.inviteAgain');
    const staff = await town.staff(staffId);
    if (!staff || staff.disabledAt !== null) throw new Refusal('no-such-staff');
    return invite(town, { ...staff, invitedAt: now }, now);
  });
}

function invite(town: Town, staff: Staff, now: Instant): Staff {
  town.saveStaff(staff);
  town.say(`invitation/${staff.uid}/${now}`, toAccount(staff.uid, { kind: 'invitation', at: now }), now);
  return staff;
}
