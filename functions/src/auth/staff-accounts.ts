import { getAuth, type Auth, type UserRecord } from 'firebase-admin/auth';
import type { Towns } from '../actions/town.ts';
import { Refusal } from '../domain/refusal.ts';
import { staffSchema, type Role, type Staff } from '../domain/staff.ts';

/** The accounts of a project, as much of them as this needs. */
export type Accounts = Pick<
  Auth,
  | 'getUserByEmail'
  | 'createUser'
  | 'updateUser'
  | 'deleteUser'
  | 'setCustomUserClaims'
  | 'generatePasswordResetLink'
>;

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
 * Makes somebody staff of a municipality, or gives staff another role. Refuses where the municipality does not exist or
 * the account is staff elsewhere. Repeating it after a failure, or at all, ends in the same account.
 */
export async function addStaff(towns: Towns, add: NewStaff, accounts: Accounts = getAuth()): Promise<Staff> {
  const { municipalityId, role } = add;
  await towns.read(municipalityId, (town) => town.municipality());
  const account = await accountOf(accounts, add);

  // The document last: claims without it open nothing.
  await accounts.setCustomUserClaims(account.uid, { municipalityId, role });
  const known = await towns.read(municipalityId, (town) => town.staff(account.uid));
  const name = add.name ?? known?.name ?? add.email.replace(/@.*/, '').slice(0, 40);
  const staff = staffSchema.parse({ uid: account.uid, email: account.email, role, name, disabledAt: null });
  await towns.change(municipalityId, async (town) => town.saveStaff(staff));
  return staff;
}

/** An address under which a person sets a password of their own, once and soon. */
export function passwordLink(email: string, accounts: Accounts = getAuth()): Promise<string> {
  return accounts.generatePasswordResetLink(email);
}

async function accountOf(accounts: Accounts, add: NewStaff): Promise<UserRecord> {
  const { municipalityId, email, password } = add;
  const chosen = password === undefined ? {} : { password };
  const existing = await accounts.getUserByEmail(email).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'auth/user-not-found') return null;
    throw error;
  });
  const staffOf: unknown = existing?.customClaims?.['municipalityId'];
  if (!existing || staffOf === undefined) {
    // Anybody can sign up with anybody's address: whoever made this account may know its password.
    if (existing) await accounts.deleteUser(existing.uid);
    return accounts.createUser({ email, ...chosen });
  }
  if (staffOf !== municipalityId) throw new Refusal('staff-of-another-municipality');
  return password === undefined ? existing : accounts.updateUser(existing.uid, chosen);
}
