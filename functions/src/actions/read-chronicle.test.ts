import { expect, test } from 'vitest';
import { accessOf } from '../domain/access.ts';
import { aTownWithPauses } from '../testing/a-paused-town.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { CHRONICLE_READS, readChronicle } from './read-chronicle.ts';
import { closeAlertAsStaff } from './staff-answer-alert.ts';

async function aTown() {
  const town = await aTownWithPauses();
  const sato = aStaffMember('sato');
  await town.towns.change('demo', async (demo) => demo.saveStaff(sato));
  const read = (before: number | null = null) => readChronicle(town.world, 'demo', town.id, before);
  const changes = (call: string, at: number) =>
    town.towns.change('demo', async (demo) =>
      demo.saveAccess(
        accessOf(`${call}-${at}`, { at, uid: 'sato', does: 'changes', call, about: { subjectId: town.id } }),
      ),
    );
  return { ...town, sato, read, changes };
}

test('cases with how they ended, who watches, pauses, what staff changed and the registration, the latest first', async () => {
  const town = await aTown();
  await town.goTo('2026-11-24 13:00');
  const [alert] = await town.towns.read('demo', (demo) => demo.openAlerts(1));
  await closeAlertAsStaff(
    town.world,
    'demo',
    alert?.id ?? '',
    town.sato,
    { outcome: 'safe', reason: 'out' },
    town.now(),
  );
  await town.changes('alert.close', town.now());
  await town.goTo('2026-11-24 14:00');
  await town.pauses('2026-11-25', '2026-11-26');
  await town.changes('subject.pause', town.now());
  const { entries, next } = await town.read();
  expect(next).toBeNull();
  expect(entries.map(({ what }) => what).toSorted()).toEqual([
    'case',
    'change',
    'pause',
    'registered',
    'watcher',
  ]);
  expect(entries).toContainEqual(
    expect.objectContaining({ what: 'case', closed: { outcome: 'safe', reason: 'out' } }),
  );
  expect(entries).toContainEqual(expect.objectContaining({ call: 'subject.pause', name: 'sato職員' }));
  expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted((a, b) => b - a));
});

test('more than a page is read to the end page by page, everything once', async () => {
  const town = await aTown();
  const count = CHRONICLE_READS * 2 + 5;
  for (let n = 1; n <= count; n++) await town.changes('subject.vouch', town.now() + n);
  const seen: number[] = [];
  let before: number | null = null;
  do {
    const page: Awaited<ReturnType<typeof town.read>> = await town.read(before);
    seen.push(...page.entries.map(({ at }) => at));
    before = page.next;
  } while (before !== null);
  expect(seen).toHaveLength(count + 2);
  expect(seen).toEqual(seen.toSorted((a, b) => b - a));
});

test('there must be somebody', async () => {
  const town = await aTown();
  const nobody = readChronicle(town.world, 'demo', 'x', null);
  await expect(nobody).rejects.toMatchObject({ code: 'no-such-subject' });
});
