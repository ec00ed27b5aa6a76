import { beforeEach, expect, test } from 'vitest';
import { accessOf, type Access } from '../domain/access.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { aSubject } from '../testing/a-subject.ts';
import { at, worldAt } from '../testing/world-at.ts';
import { readAccessLog, type AccessFilter } from './read-access-log.ts';

const ANY: AccessFilter = { staffId: null, subjectId: null, does: null, from: null, to: null };

let town: ReturnType<typeof worldAt>;
beforeEach(async () => {
  town = worldAt('2026-11-23 10:00');
  const line = (id: string, local: string, more: Partial<Access>) =>
    accessOf(id, { at: at(local), uid: 'sato', does: 'sees', call: 'subject.read', about: {}, ...more });
  await town.towns.change('demo', async (demo) => {
    demo.saveStaff(aStaffMember('sato'));
    demo.saveStaff(aStaffMember('suzuki'));
    demo.saveSubject(aSubject('s1', { name: '山田　花子' }));
    demo.saveRecipient(aRecipient('clerk'));
    for (const each of [
      line('a', '2026-11-21 23:59', { about: { subjectId: 's1' } }),
      line('b', '2026-11-22 00:00', { about: { subjectId: 'left' }, does: 'changes' }),
      line('c', '2026-11-22 23:59', { about: { recipientId: 'clerk' }, uid: 'suzuki' }),
      line('d', '2026-11-23 00:00', { about: { staffId: 'suzuki' }, does: 'changes' }),
      line('e', '2026-11-23 09:00', { about: { waveId: 'w1', sendTime: '09:00' }, uid: 'nobody' }),
    ]) {
      demo.saveAccess(each);
    }
  });
});

const read = (filter: Partial<AccessFilter> = {}, limit = 9) =>
  readAccessLog(town.world, 'demo', { ...ANY, ...filter }, null, limit);
const ids = async (filter: Partial<AccessFilter>) => (await read(filter)).lines.map(({ id }) => id).join('');

test('whom a line means is told by the names of today; who left is known by nothing any more', async () => {
  const lines = new Map((await read()).lines.map((line) => [line.id, line]));
  expect(lines.get('a')).toMatchObject({
    by: { staffId: 'sato', name: 'sato職員' },
    subject: { subjectId: 's1', known: { name: '山田　花子', registrationNumber: 'number-s1' } },
    recipient: null,
    colleague: null,
    settings: {},
  });
  expect(lines.get('b')?.subject).toEqual({ subjectId: 'left', known: null });
  expect(lines.get('c')).toMatchObject({ recipient: { name: 'clerk' }, subject: null });
  expect(lines.get('d')).toMatchObject({ colleague: { name: 'suzuki職員' } });
  expect(lines.get('e')).toMatchObject({ by: { name: null }, settings: { sendTime: '09:00' } });
});

test.each<[string, Partial<AccessFilter>, string]>([
  ['a day', { from: '2026-11-22', to: '2026-11-22' }, 'cb'],
  ['a day and later', { from: '2026-11-23' }, 'ed'],
  ['a day and earlier', { to: '2026-11-21' }, 'a'],
  ['a member of staff', { staffId: 'suzuki' }, 'c'],
  ['a person', { subjectId: 's1' }, 'a'],
  ['a kind', { does: 'changes' }, 'db'],
])('of %s, by the days of the municipality', async (_what, filter, found) => {
  expect(await ids(filter)).toBe(found);
});

test('pages follow each other until there is none', async () => {
  const first = await read({}, 3);
  expect(first.next).toMatchObject({ id: 'c' });
  const second = await readAccessLog(town.world, 'demo', ANY, first.next, 3);
  expect(second).toMatchObject({ lines: [{ id: 'b' }, { id: 'a' }], next: null });
});
