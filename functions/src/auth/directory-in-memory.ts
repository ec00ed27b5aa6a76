import type { UserRecord } from 'firebase-admin/auth';
import type { Directory } from './accounts.ts';

type User = UserRecord & { password?: string | undefined };

/** Firebase Authentication in memory: as much as the accounts need, with its error codes. */
export function directoryInMemory() {
  const users = new Map<string, User>();
  const revoked: string[] = [];
  let made = 0;
  const failing = (code: string) => Object.assign(new Error(code), { code });
  const byAddress = (email: string | undefined) =>
    email === undefined ? undefined : [...users.values()].find((user) => user.email === email.toLowerCase());
  const change = (uid: string, more: object) => {
    const user = users.get(uid);
    if (!user) throw failing('auth/user-not-found');
    const changed = { ...user, ...more } as User;
    users.set(uid, changed);
    return changed;
  };
  const directory: Directory = {
    getUserByEmail: async (email) => {
      const found = byAddress(email);
      if (!found) throw failing('auth/user-not-found');
      return found;
    },
    getUsers: async (ids) => ({
      users: ids.flatMap((id) => users.get((id as { uid: string }).uid) ?? []),
      notFound: [],
    }),
    createUser: async ({ uid = `u${++made}`, email, ...more }) => {
      if (users.has(uid)) throw failing('auth/uid-already-exists');
      if (byAddress(email)) throw failing('auth/email-already-exists');
      users.set(uid, { uid, metadata: {} } as User);
      return change(uid, { ...more, email: email?.toLowerCase() });
    },
    deleteUser: async (uid) => void users.delete(uid),
    updateUser: async (uid, properties) => change(uid, properties),
    setCustomUserClaims: async (uid, customClaims) => void change(uid, { customClaims }),
    revokeRefreshTokens: async (uid) => void revoked.push(uid),
    generatePasswordResetLink: async (email) => {
      if (!byAddress(email)) throw failing('auth/user-not-found');
      return `https://project.example/__/auth/action?mode=resetPassword&oobCode=c%2Fde&apiKey=k`;
    },
  };
  return { directory, users, revoked };
}
