import { expect, test } from 'vitest';
import { uidOf } from '../domain/staff.ts';
import { directoryInMemory } from './directory-in-memory.ts';
import { worldAt } from '../testing/world-at.ts';
import { addStaff } from './staff-accounts.ts';

const sato = { municipalityId: 'demo', email: 'sato@demo.example', role: 'staff' } as const;
const uid = uidOf(sato.email);

test('makes an account, its claims and the staff document; once more ends in the same', async () => {
  const { towns } = worldAt('2026-11-23 10:00');
  const { directory, users } = directoryInMemory();
  const staff = await addStaff(towns, sato, directory);
  expect(await addStaff(towns, sato, directory)).toEqual({ ...staff, revision: 1 });
  expect([...users.values()]).toMatchObject([
    { uid, email: sato.email, disabled: false, customClaims: { municipalityId: 'demo', role: 'staff' } },
  ]);
  expect(await towns.read('demo', (town) => town.staff(uid))).toEqual({ ...staff, revision: 1 });
});

test('another role is written to both places; a password is set where one is given', async () => {
  const { towns } = worldAt('2026-11-23 10:00');
  const { directory, users } = directoryInMemory();
  await addStaff(towns, sato, directory);
  await addStaff(towns, { ...sato, role: 'viewer', password: 'hidamari-demo' }, directory);
  expect(users.get(uid)).toMatchObject({ password: 'hidamari-demo', customClaims: { role: 'viewer' } });
  expect(await towns.read('demo', (town) => town.staff(uid))).toMatchObject({ role: 'viewer' });
});

test('colleagues see the name that was given, and until then the address before the @', async () => {
  const { towns } = worldAt('2026-11-23 10:00');
  const { directory } = directoryInMemory();
  expect(await addStaff(towns, sato, directory)).toMatchObject({ name: 'sato' });
  expect(await addStaff(towns, { ...sato, name: '佐藤' }, directory)).toMatchObject({ name: '佐藤' });
  expect(await addStaff(towns, sato, directory)).toMatchObject({ name: '佐藤' });
});

test('who was disabled is let in again', async () => {
  const { towns } = worldAt('2026-11-23 10:00');
  const { directory, users } = directoryInMemory();
  const staff = await addStaff(towns, sato, directory);
  await towns.change('demo', async (town) => town.saveStaff({ ...staff, disabledAt: 5 }));
  expect(await addStaff(towns, sato, directory)).toMatchObject({ disabledAt: null });
  expect(users.get(uid)).toMatchObject({ disabled: false });
});

test('nobody becomes staff of a municipality that does not exist, or of a second one', async () => {
  const { towns } = worldAt('2026-11-23 10:00', {}, ['demo', 'other']);
  const { directory, users } = directoryInMemory();
  await expect(addStaff(towns, { ...sato, municipalityId: 'nowhere' }, directory)).rejects.toMatchObject({
    code: 'municipality-not-found',
  });
  expect(users.size).toBe(0);

  await addStaff(towns, sato, directory);
  await expect(addStaff(towns, { ...sato, municipalityId: 'other' }, directory)).rejects.toMatchObject({
    code: 'staff-of-another-municipality',
  });
  expect(users.get(uid)?.customClaims).toEqual({ municipalityId: 'demo', role: 'staff' });
});

test('an account that cannot be brought in line is said, and nothing is lost', async () => {
  const { towns } = worldAt('2026-11-23 10:00');
  const { directory } = directoryInMemory();
  const unreachable = { ...directory, setCustomUserClaims: async () => Promise.reject(new Error('network')) };
  await expect(addStaff(towns, sato, unreachable)).rejects.toThrow('run it again');
  expect(await addStaff(towns, sato, directory)).toMatchObject({ email: sato.email });
});
