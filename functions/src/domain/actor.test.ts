import { expect, test } from 'vitest';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { familyActor, isSameActor, isSameKept, keptAs, shownAs, staffActor, type Actor } from './actor.ts';

const ichiro = familyActor({ lineUserId: 'one', name: '一郎' });
const sato = staffActor(aStaffMember('one', { name: '佐藤' }));
const herself: Actor = { role: 'subject' };

test('a family sees who of the family it was, of staff only that they were staff, and of nobody an id', () => {
  expect([herself, ichiro, sato].map(shownAs)).toEqual([
    { role: 'subject' },
    { role: 'family', name: '一郎' },
    { role: 'staff' },
  ]);
});

test('a record keeps the name, and of staff the id for colleagues, never a LINE user id', () => {
  expect([herself, ichiro, sato].map(keptAs)).toEqual([herself, { role: 'family', name: '一郎' }, sato]);
});

test('one person is the same under another name, and nobody else, whatever their id', () => {
  expect(isSameActor(sato, { ...sato, name: '佐藤花' } as Actor)).toBe(true);
  expect(isSameActor(ichiro, { ...ichiro, name: 'いちろう' } as Actor)).toBe(true);
  expect(isSameActor(herself, herself)).toBe(true);
  const all = [herself, ichiro, sato, familyActor({ lineUserId: 'two', name: '一郎' })];
  for (const a of all) for (const b of all) if (a !== b) expect(isSameActor(a, b)).toBe(false);
});

test('two records are of one person by the id of staff, by the name of family', () => {
  expect(isSameKept(keptAs(sato), { role: 'staff', uid: 'one', name: '佐藤花' })).toBe(true);
  expect(isSameKept(keptAs(ichiro), { role: 'family', name: '一郎' })).toBe(true);
  expect(isSameKept(keptAs(ichiro), { role: 'family', name: '二郎' })).toBe(false);
  expect(isSameKept(herself, herself)).toBe(true);
  for (const other of [keptAs(ichiro), keptAs(sato)]) {
    expect(isSameKept(herself, other)).toBe(false);
    expect(isSameKept(other, herself)).toBe(false);
  }
  expect(isSameKept(keptAs(sato), { role: 'staff', uid: 'two', name: '佐藤' })).toBe(false);
});
