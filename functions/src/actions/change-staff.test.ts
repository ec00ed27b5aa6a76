import { beforeEach, describe, expect, test } from 'vitest';
import { PERMISSIONS, uidOf, type Role, type Staff } from '../domain/staff.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { at, worldAt } from '../testing/world-at.ts';
import { admitStaff } from './admit-staff.ts';
import { changeStaff, disableStaff, enableStaff } from './change-staff.ts';
import { sweep } from './sweep.ts';

const SUZUKI = 'suzuki@demo.example';
const uid = uidOf(SUZUKI);

let town: ReturnType<typeof worldAt>;
beforeEach(async () => {
  town = worldAt('2026-11-23 10:00');
  await town.world.accounts.open('demo', SUZUKI);
  await town.towns.change('demo', async (demo) => {
    for (const admin of ['chief', 'deputy']) demo.saveStaff(aStaffMember(admin, { role: 'admin' }));
    demo.saveStaff(aStaffMember(uid, { email: SUZUKI, name: '鈴木' }));
  });
});

const find = (id = uid) => town.towns.read('demo', (demo) => demo.staff(id));
const seen = async (staffId: string) => (await find(staffId))?.revision ?? 0;
const whom = async (staffId: string, by: string) => ({ by, staffId, seen: await seen(staffId) });
const change = async (to: Partial<{ name: string; role: Role }>, staffId = uid, by = 'chief') => {
  const { name, role } = (await find(staffId)) ?? { name: '', role: 'viewer' };
  return changeStaff(town.world, 'demo', await whom(staffId, by), { name, role, ...to }, town.now());
};
const disable = async (staffId = uid, by = 'chief') =>
  disableStaff(town.world, 'demo', await whom(staffId, by), town.now());
const enable = async (staffId = uid, by = 'chief') =>
  enableStaff(town.world, 'demo', await whom(staffId, by), town.now());
const account = () => town.accounts.byAddress.get(SUZUKI);
const comesIn = (role: Role) =>
  admitStaff(town.world, { uid, municipalityId: 'demo', role }, 'today.read').then(({ name }) => name);

test('another role counts at once, and the account follows within a minute; again it changes nothing', async () => {
  expect(await change({ role: 'viewer' })).toBe(1);
  await expect(comesIn('staff')).rejects.toMatchObject({ code: 'not-staff' });
  await town.goTo('2026-11-23 10:01');
  expect(account()).toMatchObject({ municipalityId: 'demo', role: 'viewer', disabled: false });
  expect(await comesIn('viewer')).toBe('鈴木');

  const once = await find();
  expect(await change({ role: 'viewer' })).toBeNull();
  expect(await find()).toEqual(once);
});

test('whoever is disabled is out at once, whatever they hold, and the account is closed; nobody is deleted', async () => {
  for (const _again of [1, 2]) await disable();
  expect(await find()).toMatchObject({ disabledAt: at('2026-11-23 10:00'), revision: 1 });
  await expect(comesIn('staff')).rejects.toMatchObject({ code: 'not-staff' });
  await town.goTo('2026-11-23 10:01');
  expect(account()).toMatchObject({ disabled: true });

  for (const _again of [1, 2]) await enable();
  await town.goTo('2026-11-23 10:02');
  expect(await find()).toMatchObject({ disabledAt: null, revision: 2 });
  expect(account()).toMatchObject({ disabled: false, role: 'staff' });
  expect(await comesIn('staff')).toBe('鈴木');
});

test('an account that cannot be reached follows as soon as it can, with what counts by then', async () => {
  town.accounts.conduct = () => 'later';
  await disable();
  await town.goTo('2026-11-23 10:01');
  await enable();
  await change({ role: 'admin' });
  town.accounts.conduct = () => 'done';
  await town.goTo('2026-11-23 10:10');
  expect(account()).toMatchObject({ disabled: false, role: 'admin' });
});

test('a slow delivery does not undo what a later one has brought in line', async () => {
  const { align } = town.world.accounts;
  let first = true;
  town.world.accounts.align = async (id, staff) => {
    if (first) {
      first = false;
      await change({ role: 'viewer' });
      await sweep(town.world, town.now());
    }
    return align(id, staff);
  };
  await disable();
  await town.goTo('2026-11-23 10:05');
  expect(account()).toMatchObject({ disabled: true, role: 'viewer' });
});

describe('an admin always stays', () => {
  test('nobody changes their own role or shuts themselves out; their name they may change', async () => {
    for (const deed of [change({ role: 'viewer' }, 'chief'), disable('chief')]) {
      await expect(deed).rejects.toMatchObject({ code: 'own-account' });
    }
    await change({ name: '課長' }, 'chief');
    expect(await find('chief')).toMatchObject({ name: '課長', role: 'admin', disabledAt: null });
  });

  test('of two admins who disable each other in the same moment, one stays', async () => {
    const deeds = [disable('deputy', 'chief'), disable('chief', 'deputy')];
    const done = await Promise.allSettled(deeds);
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'not-allowed' },
    });
    const admins = [await find('chief'), await find('deputy')];
    expect(admins.filter((admin) => admin?.disabledAt === null)).toHaveLength(1);
  });
});

test.each<[string, (by: string) => Promise<unknown>]>([
  ['changes', (by) => change({ role: 'admin' }, uid, by)],
  ['disables', (by) => disable(uid, by)],
  ['enables', (by) => enable(uid, by)],
])('nobody who is no admin any more %s anybody', async (_, deed) => {
  const lowered: Partial<Staff>[] = [{ role: 'staff' }, { role: 'viewer' }, { role: 'admin', disabledAt: 1 }];
  for (const more of lowered) {
    await town.towns.change('demo', async (demo) => demo.saveStaff(aStaffMember('deputy', more)));
    await expect(deed('deputy')).rejects.toMatchObject({ code: 'not-allowed' });
  }
  expect(PERMISSIONS['staff.change'].who).toEqual(['admin']);
});

test('whoever changes what somebody else has changed meanwhile is told; nobody is nobody to change', async () => {
  await change({ name: '鈴木（係長）' });
  const late = { by: 'deputy', staffId: uid, seen: 0 };
  for (const deed of [
    changeStaff(town.world, 'demo', late, { name: '鈴木', role: 'viewer' }, town.now()),
    disableStaff(town.world, 'demo', late, town.now()),
  ]) {
    await expect(deed).rejects.toMatchObject({ code: 'changed-meanwhile' });
  }
  await expect(disable('nobody')).rejects.toMatchObject({ code: 'no-such-staff' });
});
