import { getAuth } from 'firebase-admin/auth';
import type { Towns } from '../actions/town.ts';
import { staffSchema, type Role, type Staff } from '../domain/staff.ts';
import { staffAccounts, type Directory } from './accounts.ts';

export interface NewStaff {
  municipalityId: string;
  email: string;
  role: Role;
  /** Without one, the name they have, or the part of the address before the @. */
  name?: string | undefined;
  /** Without one, the person chooses it behind a link (`passwordLink`). */
  password?: string;
}

/**
 * Makes somebody staff of a municipality, or gives staff another role, as whoever runs the project may: nobody else is asked.
 * Refuses where the municipality does not exist or the account is staff elsewhere. Repeating it after a failure, or at all,
 * ends in the same account.
 */
export async function addStaff(
  towns: Towns,
  add: NewStaff,
  directory: Directory = getAuth(),
): Promise<Staff> {
  const { municipalityId, email, role, password } = add;
  await towns.read(municipalityId, (town) => town.municipality());
  const accounts = staffAccounts('', directory);
  const uid = await accounts.open(municipalityId, email);
  const staff = await towns.change(municipalityId, async (town) => {
    const known = await town.staff(uid);
    const name = add.name ?? known?.name ?? email.replace(/@.*/, '').slice(0, 40);
    const revision = known ? known.revision + 1 : 0;
    const invitedAt = known?.invitedAt ?? null;
    const saved = { uid, email, role, name, disabledAt: null, invitedAt, failedAt: null, revision };
    town.saveStaff(staffSchema.parse(saved));
    return saved;
  });
  if ((await accounts.align(municipalityId, staff)) !== 'done') {
    throw new Error('The account could not be brought in line. Nothing is lost: run it again.');
  }
  if (password !== undefined) await directory.updateUser(uid, { password });
  return staff;
}
