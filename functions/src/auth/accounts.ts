import { getAuth, type Auth, type UserRecord } from 'firebase-admin/auth';
import type { Accounts } from '../actions/world.ts';
import type { Delivery } from '../domain/outgoing.ts';
import { Refusal } from '../domain/refusal.ts';
import { uidOf } from '../domain/staff.ts';

/** Firebase Authentication, as much of it as this needs. */
export type Directory = Pick<
  Auth,
  | 'getUserByEmail'
  | 'getUsers'
  | 'createUser'
  | 'updateUser'
  | 'deleteUser'
  | 'setCustomUserClaims'
  | 'revokeRefreshTokens'
  | 'generatePasswordResetLink'
>;

/** The accounts of a project. `origin` is the console's: links to choose a password lead there. */
export function staffAccounts(origin: string, given?: Directory): Accounts {
  const directory = () => given ?? getAuth();
  return {
    open: (municipalityId, address) => open(directory(), municipalityId, address),

    async align(municipalityId, { uid, role, disabledAt }): Promise<Delivery> {
      const disabled = disabledAt !== null;
      try {
        await directory().setCustomUserClaims(uid, { municipalityId, role });
        await directory().updateUser(uid, { disabled });
        if (disabled) await directory().revokeRefreshTokens(uid);
        return 'done';
      } catch (error) {
        return isMissing(error) ? 'never' : 'later';
      }
    },

    async whoseIs(address) {
      const user = await userOf(directory(), address);
      const municipalityId = user ? staffOf(user) : undefined;
      return user && municipalityId !== undefined ? { municipalityId, uid: user.uid } : null;
    },

    async passwordLink(address) {
      try {
        const link = await directory().generatePasswordResetLink(address);
        const code = new URL(link).searchParams.get('oobCode') ?? '';
        const query = new URLSearchParams({ mode: 'resetPassword', oobCode: code });
        return `${origin}/auth/action?${query.toString()}`;
      } catch {
        return null;
      }
    },

    async lastUsed(uids) {
      if (uids.length === 0) return new Map();
      const { users } = await directory().getUsers(uids.map((uid) => ({ uid })));
      return new Map(
        users.flatMap(({ uid, metadata: { creationTime, lastSignInTime, lastRefreshTime } }) => {
          // An account that was only made counts as used then, in the emulator.
          const used = [lastSignInTime, lastRefreshTime].filter((time) => time !== creationTime);
          const moments = used.flatMap((time) => (time ? [Date.parse(time)] : []));
          return moments.length > 0 ? [[uid, Math.max(...moments)] as const] : [];
        }),
      );
    },
  };
}

async function open(directory: Directory, municipalityId: string, address: string): Promise<string> {
  const uid = uidOf(address);
  const existing = await userOf(directory, address);
  if (existing) {
    const town = staffOf(existing);
    if (town === municipalityId || (town === undefined && existing.uid === uid)) return existing.uid;
    if (town !== undefined) throw new Refusal('staff-of-another-municipality');
    // Anybody can sign up with anybody's address: whoever made this account may know its password.
    await directory.deleteUser(existing.uid);
  }
  try {
    await directory.createUser({ uid, email: address, disabled: true });
  } catch (error) {
    const made = await userOf(directory, address);
    if (made?.uid !== uid) throw error;
  }
  return uid;
}

async function userOf(directory: Directory, address: string): Promise<UserRecord | null> {
  return directory.getUserByEmail(address).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
}

const staffOf = ({ customClaims }: UserRecord) => customClaims?.['municipalityId'] as string | undefined;

const isMissing = (error: unknown) => (error as { code?: unknown }).code === 'auth/user-not-found';
