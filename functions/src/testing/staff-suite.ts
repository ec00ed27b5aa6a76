import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import { aStaffMember } from './a-staff-member.ts';

/** What every store must do about the console's users. */
export function staffSuite(open: () => Towns): void {
  const goes = (uid: string, disabledAt: number) => aStaffMember(uid, { disabledAt });

  test('who may come in is read by role and name, who was disabled from the latest on, page by page', async () => {
    const active = [
      aStaffMember('chief', { role: 'admin', name: '係長' }),
      aStaffMember('a', { name: '伊藤' }),
      aStaffMember('b', { name: '伊藤' }),
      aStaffMember('c', { name: '佐藤' }),
      aStaffMember('looks', { role: 'viewer', name: '浅野' }),
    ];
    const disabled = [goes('last', 3), goes('two', 2), goes('one', 2), goes('first', 1)];
    await open().change('demo', async (town) => {
      [...active, ...disabled].toReversed().forEach((each) => town.saveStaff(each));
    });
    await open().read('demo', async (town) => {
      for (const [which, all] of Object.entries({ active, disabled })) {
        const page = (limit: number, after?: (typeof all)[number]) =>
          town.staffMembers(which as 'active' | 'disabled', limit, after);
        expect(await page(9)).toEqual(all);
        expect(await page(2)).toEqual(all.slice(0, 2));
        expect(await page(9, all[1])).toEqual(all.slice(2));
        expect(await page(9, all.at(-1))).toEqual([]);
      }
    });
    expect(await open().read('other', (town) => town.staffMembers('active', 9))).toEqual([]);
  });
}
