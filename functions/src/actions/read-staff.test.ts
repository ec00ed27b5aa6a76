import { expect, test } from 'vitest';
import { uidOf } from '../domain/staff.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { at, worldAt } from '../testing/world-at.ts';
import { readStaff, STAFF_SHOWN } from './read-staff.ts';

const all = { disabled: false, after: null };

test('says who may come in, which of them asks, and when each was last there', async () => {
  const town = worldAt('2026-11-23 10:00');
  const email = 'suzuki@demo.example';
  await town.world.accounts.open('demo', email);
  Object.assign(town.accounts.byAddress.get(email) ?? {}, { lastUsedAt: at('2026-11-22 09:00') });
  await town.towns.change('demo', async (demo) => {
    demo.saveStaff(aStaffMember('chief', { role: 'admin', name: '課長' }));
    demo.saveStaff(aStaffMember(uidOf(email), { email, invitedAt: 5, failedAt: 6, revision: 2 }));
    demo.saveStaff(aStaffMember('gone', { disabledAt: 7 }));
  });
  const { staff, next } = await readStaff(town.world, 'demo', 'chief', all);
  expect(next).toBeNull();
  expect(staff).toMatchObject([
    { id: 'chief', name: '課長', role: 'admin', isMe: true, lastUsedAt: null, disabledAt: null },
    { email, isMe: false, lastUsedAt: at('2026-11-22 09:00'), invitedAt: 5, failedAt: 6, revision: 2 },
  ]);
  const gone = await readStaff(town.world, 'demo', 'chief', { ...all, disabled: true });
  expect(gone.staff).toMatchObject([{ id: 'gone', disabledAt: 7 }]);
});

test('a page carries fifty, and says how the next one begins', async () => {
  const town = worldAt('2026-11-23 10:00');
  await town.towns.change('demo', async (demo) => {
    for (let n = 100; n <= 100 + STAFF_SHOWN; n++) demo.saveStaff(aStaffMember(`s${n}`));
  });
  const first = await readStaff(town.world, 'demo', 'chief', all);
  expect(first.staff).toHaveLength(50);
  expect(first.next).toBe('s149');
  const second = await readStaff(town.world, 'demo', 'chief', { ...all, after: first.next });
  expect(second).toMatchObject({ staff: [{ id: 's150' }], next: null });
});
