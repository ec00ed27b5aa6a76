import { expect, test } from 'vitest';
import { uidOf } from '../domain/staff.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { directoryInMemory } from './directory-in-memory.ts';
import { staffAccounts } from './accounts.ts';

const SATO = 'sato@demo.example';
const uid = uidOf(SATO);

function rooms() {
  const { directory, users, revoked } = directoryInMemory();
  return { directory, users, revoked, accounts: staffAccounts('https://hidamari.example', directory) };
}

test('an account opens nothing until it is brought in line with its owner', async () => {
  const { accounts, users } = rooms();
  expect(await accounts.open('demo', 'Sato@demo.example')).toBe(uid);
  expect(await accounts.open('demo', SATO)).toBe(uid);
  expect([...users.values()]).toMatchObject([{ uid, email: SATO, disabled: true }]);
  expect(await accounts.whoseIs(SATO)).toBeNull();
  for (const _again of [1, 2]) {
    expect(await accounts.align('demo', aStaffMember(uid, { role: 'viewer' }))).toBe('done');
  }
  expect(users.get(uid)).toMatchObject({
    disabled: false,
    customClaims: { municipalityId: 'demo', role: 'viewer' },
  });
  expect(await accounts.whoseIs(SATO)).toEqual({ municipalityId: 'demo', uid });
});

test('two who open the same address at once make one account', async () => {
  const { directory, users } = rooms();
  // Both look before either makes it.
  const unknown = { code: 'auth/user-not-found' };
  let looks = 0;
  const getUserByEmail: typeof directory.getUserByEmail = (email) =>
    ++looks <= 2 ? Promise.reject(unknown) : directory.getUserByEmail(email);
  const accounts = staffAccounts('', { ...directory, getUserByEmail });
  expect(await Promise.all([accounts.open('demo', SATO), accounts.open('demo', SATO)])).toEqual([uid, uid]);
  expect(users.size).toBe(1);
});

test('an account that somebody else made with that address is not taken over, but replaced', async () => {
  const { accounts, directory, users } = rooms();
  await directory.createUser({ email: SATO, password: 'known to a stranger' });
  await accounts.open('demo', SATO);
  expect([...users.keys()]).toEqual([uid]);
  expect(users.get(uid)?.password).toBeUndefined();
});

test('staff of another municipality stay there', async () => {
  const { accounts, users } = rooms();
  await accounts.open('other', SATO);
  await accounts.align('other', aStaffMember(uid));
  await expect(accounts.open('demo', SATO)).rejects.toMatchObject({ code: 'staff-of-another-municipality' });
  expect(users.get(uid)?.customClaims).toMatchObject({ municipalityId: 'other' });
});

test('whoever is disabled is signed out everywhere; without an account there is nothing to bring in line', async () => {
  const { accounts, users, revoked } = rooms();
  await accounts.open('demo', SATO);
  expect(await accounts.align('demo', aStaffMember(uid, { disabledAt: 5 }))).toBe('done');
  expect(users.get(uid)).toMatchObject({ disabled: true });
  expect(revoked).toEqual([uid]);
  expect(await accounts.align('demo', aStaffMember('nobody'))).toBe('never');
});

test('when the directory cannot be reached nothing is made, and what is to be done waits', async () => {
  const { directory, users } = rooms();
  const fails = async () => Promise.reject(new Error('no network'));
  const accounts = staffAccounts('', { ...directory, getUserByEmail: fails, setCustomUserClaims: fails });
  await expect(accounts.open('demo', SATO)).rejects.toThrow('no network');
  await expect(accounts.whoseIs(SATO)).rejects.toThrow('no network');
  expect(await accounts.align('demo', aStaffMember(uid))).toBe('later');
  expect(users.size).toBe(0);
});

test('a link to choose a password leads to the console; for an address without an account there is none', async () => {
  const { accounts } = rooms();
  expect(await accounts.passwordLink(SATO)).toBeNull();
  await accounts.open('demo', SATO);
  expect(await accounts.passwordLink(SATO)).toBe(
    'https://hidamari.example/auth/action?mode=resetPassword&oobCode=c%2Fde',
  );
});

test('when somebody was last signed in is the later of signing in and staying so', async () => {
  const { accounts, directory, users } = rooms();
  for (const [id, lastSignInTime, lastRefreshTime] of [
    ['a', 'Mon, 23 Nov 2026 00:00:00 GMT', 'Tue, 24 Nov 2026 00:00:00 GMT'],
    ['b', 'Mon, 23 Nov 2026 00:00:00 GMT', null],
    ['c', null, null],
  ] as const) {
    await directory.createUser({ uid: id });
    Object.assign(users.get(id) ?? {}, { metadata: { lastSignInTime, lastRefreshTime } });
  }
  expect([...(await accounts.lastUsed(['a', 'b', 'c', 'gone']))]).toEqual([
    ['a', Date.parse('2026-11-24T00:00:00Z')],
    ['b', Date.parse('2026-11-23T00:00:00Z')],
  ]);
  expect(await accounts.lastUsed([])).toEqual(new Map());
});
