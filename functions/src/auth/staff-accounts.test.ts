import type { UserRecord } from 'firebase-admin/auth';
import { expect, test } from 'vitest';
import { worldAt } from '../testing/world-at.ts';
import { addStaff, passwordLink, type Accounts } from './staff-accounts.ts';

/** The accounts of a project in memory. */
function accountsInMemory() {
  const users = new Map<string, UserRecord & { password?: string | undefined }>();
  let made = 0;
  const put = (uid: string, more: object) => {
    const user = { ...users.get(uid), ...more, uid } as UserRecord;
    users.set(uid, user);
    return user;
  };
  const accounts: Accounts = {
    getUserByEmail: async (email) => {
      const found = [...users.values()].find((user) => user.email === email);
      if (!found) throw Object.assign(new Error('none'), { code: 'auth/user-not-found' });
      return found;
    },
    createUser: async (properties) => put(`u${++made}`, properties),
    deleteUser: async (uid) => void users.delete(uid),
    updateUser: async (uid, properties) => put(uid, properties),
    setCustomUserClaims: async (uid, customClaims) => void put(uid, { customClaims }),
    generatePasswordResetLink: async (email) => `https://reset.example/${email}`,
  };
  return { accounts, users };
}

const sato = { municipalityId: 'demo', email: 'sato@demo.example', role: 'staff' } as const;

test('makes an account, its claims and the staff document; once more changes nothing', async () => {
  const { towns } = worldAt('2026-11-23 10:00');
  const { accounts, users } = accountsInMemory();
  const staff = await addStaff(towns, sato, accounts);
  expect(await addStaff(towns, sato, accounts)).toEqual(staff);
  expect([...users.values()]).toEqual([
    { uid: 'u1', email: sato.email, customClaims: { municipalityId: 'demo', role: 'staff' } },
  ]);
  expect(await towns.read('demo', (town) => town.staff('u1'))).toEqual(staff);
  expect(await passwordLink(staff.email, accounts)).toContain(sato.email);
});

test('another role is written to both places; a password is set where one is given', async () => {
  const { towns } = worldAt('2026-11-23 10:00');
  const { accounts, users } = accountsInMemory();
  await addStaff(towns, sato, accounts);
  await addStaff(towns, { ...sato, role: 'viewer', password: 'hidamari-demo' }, accounts);
  expect(users.get('u1')).toMatchObject({ password: 'hidamari-demo', customClaims: { role: 'viewer' } });
  expect(await towns.read('demo', (town) => town.staff('u1'))).toMatchObject({ role: 'viewer' });
});

test('colleagues see the name that was given, and until then the address before the @', async () => {
  const { towns } = worldAt('2026-11-23 10:00');
  const { accounts } = accountsInMemory();
  expect(await addStaff(towns, sato, accounts)).toMatchObject({ name: 'sato' });
  expect(await addStaff(towns, { ...sato, name: '佐藤' }, accounts)).toMatchObject({ name: '佐藤' });
  expect(await addStaff(towns, { ...sato, role: 'admin' }, accounts)).toMatchObject({ name: '佐藤' });
  const longest = { ...sato, email: `${'a'.repeat(64)}@demo.example` };
  expect(await addStaff(towns, longest, accounts)).toMatchObject({ name: 'a'.repeat(40) });
});

test('nobody becomes staff of a municipality that does not exist, or of a second one', async () => {
  const { towns } = worldAt('2026-11-23 10:00', {}, ['demo', 'other']);
  const { accounts, users } = accountsInMemory();
  await expect(addStaff(towns, { ...sato, municipalityId: 'nowhere' }, accounts)).rejects.toMatchObject({
    code: 'municipality-not-found',
  });
  expect(users.size).toBe(0);

  await addStaff(towns, sato, accounts);
  await expect(addStaff(towns, { ...sato, municipalityId: 'other' }, accounts)).rejects.toMatchObject({
    code: 'staff-of-another-municipality',
  });
  expect(users.get('u1')?.customClaims).toEqual({ municipalityId: 'demo', role: 'staff' });
});

test('an account that somebody else made with that address is not taken over, but replaced', async () => {
  const { towns } = worldAt('2026-11-23 10:00');
  const { accounts, users } = accountsInMemory();
  await accounts.createUser({ email: sato.email, password: 'known to a stranger' });
  const staff = await addStaff(towns, sato, accounts);
  expect([...users.keys()]).toEqual([staff.uid]);
  expect(users.get(staff.uid)?.password).toBeUndefined();
});

test('when the directory cannot be reached no second account is made', async () => {
  const { towns } = worldAt('2026-11-23 10:00');
  const { accounts, users } = accountsInMemory();
  const unreachable = { ...accounts, getUserByEmail: async () => Promise.reject(new Error('no network')) };
  await expect(addStaff(towns, sato, unreachable)).rejects.toThrow('no network');
  expect(users.size).toBe(0);
});
