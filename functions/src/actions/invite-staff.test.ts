import { describe, expect, test } from 'vitest';
import { uidOf } from '../domain/staff.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { at, worldAt } from '../testing/world-at.ts';
import { disableStaff } from './change-staff.ts';
import { inviteAgain, inviteStaff } from './invite-staff.ts';

const suzuki = { email: 'suzuki@demo.example', name: '鈴木', role: 'staff' } as const;
const uid = uidOf(suzuki.email);

/** A town with an admin, who invites. */
async function aTown() {
  const town = worldAt('2026-11-23 10:00', {}, ['demo', 'other']);
  await town.towns.change('demo', async (demo) => demo.saveStaff(aStaffMember('chief', { role: 'admin' })));
  return {
    ...town,
    find: () => town.towns.read('demo', (demo) => demo.staff(uid)),
    invite: (by = 'chief') => inviteStaff(town.world, 'demo', by, suzuki, town.now()),
    again: (by = 'chief') => inviteAgain(town.world, 'demo', by, uid, town.now()),
    letters: () => town.heardBy(suzuki.email),
    disable: () => disableStaff(town.world, 'demo', { by: 'chief', staffId: uid, seen: 0 }, town.now()),
  };
}

test('whoever is invited is staff, gets an account with that role, and then a letter with a link', async () => {
  const town = await aTown();
  await town.invite();
  expect(await town.find()).toEqual({
    ...suzuki,
    uid,
    disabledAt: null,
    invitedAt: at('2026-11-23 10:00'),
    failedAt: null,
    revision: 0,
  });
  await town.goTo('2026-11-23 10:01');
  expect(town.accounts.byAddress.get(suzuki.email)).toMatchObject({
    municipalityId: 'demo',
    role: 'staff',
    disabled: false,
  });
  expect(town.letters()).toEqual([
    { kind: 'invitation', at: at('2026-11-23 10:00'), link: expect.stringContaining('/auth/action') },
  ]);
});

test('the link, which opens the account, is in no document', async () => {
  const town = await aTown();
  await town.invite();
  await town.goTo('2026-11-23 10:01');
  expect(JSON.stringify([...town.towns.documents])).not.toContain('/auth/action');
});

test('invited twice is invited once; a colleague of another town stays there', async () => {
  const town = await aTown();
  await town.invite();
  await expect(town.invite()).rejects.toMatchObject({ code: 'staff-exists' });
  await town.goTo('2026-11-23 10:01');
  expect(town.letters()).toHaveLength(1);

  await town.towns.change('other', async (other) => other.saveStaff(aStaffMember('boss', { role: 'admin' })));
  const elsewhere = inviteStaff(town.world, 'other', 'boss', suzuki, town.now());
  await expect(elsewhere).rejects.toMatchObject({ code: 'staff-of-another-municipality' });
});

test('an admin who was disabled in the same moment invites nobody', async () => {
  const town = await aTown();
  await town.towns.change('demo', async (demo) =>
    demo.saveStaff(aStaffMember('chief', { role: 'admin', disabledAt: 1 })),
  );
  await expect(town.invite()).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(town.invite('nobody')).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await town.find()).toBeNull();
});

describe('an invitation', () => {
  test('is written again where it is asked for, with another link', async () => {
    const town = await aTown();
    await town.invite();
    await town.goTo('2026-11-24 10:00');
    await town.again();
    await town.goTo('2026-11-24 10:01');
    expect(town.letters()).toHaveLength(2);
    expect(await town.find()).toMatchObject({ invitedAt: at('2026-11-24 10:00'), revision: 0 });
  });

  test('is not written to nobody, nor to somebody who was disabled', async () => {
    const town = await aTown();
    await expect(town.again()).rejects.toMatchObject({ code: 'no-such-staff' });
    await town.invite();
    await town.disable();
    await expect(town.again()).rejects.toMatchObject({ code: 'no-such-staff' });
    await town.goTo('2026-11-23 10:10');
    expect(town.letters()).toEqual([]);
  });

  test('waits until the account is in line, and for the mail server', async () => {
    const town = await aTown();
    town.accounts.conduct = () => 'later';
    await town.invite();
    await town.goTo('2026-11-23 10:01');
    town.accounts.conduct = () => 'done';
    town.outside.conduct = () => 'later';
    await town.goTo('2026-11-23 10:05');
    expect(town.letters()).toEqual([]);
    town.outside.conduct = () => 'done';
    await town.goTo('2026-11-23 10:20');
    expect(town.letters()).toHaveLength(1);
  });

  test('that no mailbox takes is noted with the colleague, until one goes out', async () => {
    const town = await aTown();
    town.outside.conduct = () => 'never';
    await town.invite();
    await town.goTo('2026-11-23 10:05');
    expect(await town.find()).toMatchObject({ failedAt: at('2026-11-23 10:00') });
    town.outside.conduct = () => 'done';
    await town.again();
    await town.goTo('2026-11-23 10:06');
    expect(await town.find()).toMatchObject({ failedAt: null });
    expect(town.heardBy('clerk@demo.example')).toEqual([]);
  });
});
