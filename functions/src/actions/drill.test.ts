import { expect, test } from 'vitest';
import { aSilentCase } from '../testing/a-silent-case.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { pagesIn } from '../testing/pages-in.ts';
import { registers, watches } from '../testing/stories.ts';
import { presses, worldAt } from '../testing/world-at.ts';
import { drillByStaff } from './drill.ts';
import { readSubject } from './read-subject.ts';

async function watched() {
  const town = worldAt('2026-11-23 10:00');
  const number = await registers(town, 'hanako');
  for (const who of ['ichiro', 'megumi']) await watches(town, who, number);
  const hanako = () => town.towns.read('demo', (demo) => demo.subjectOf('hanako'));
  const id = (await hanako())?.id ?? '';
  const sato = aStaffMember('sato');
  return {
    ...town,
    id,
    hanako,
    pages: pagesIn(town),
    starts: (at = town.now()) => drillByStaff(town.world, 'demo', id, sato, at),
    receives: (who: string, startedAt: number) =>
      town.does(who, presses({ do: 'drill-received', subjectId: id, startedAt })),
    shown: () => readSubject(town.world, 'demo', id, sato, town.now()),
  };
}

test('staff start it: everybody who watches hears it as they would hear an alarm, once, and nobody else does', async () => {
  const town = await watched();
  await town.starts();
  await town.starts();
  await town.goTo('2026-11-23 10:05');
  const drill = { kind: 'drill', subjectId: town.id };
  for (const who of ['ichiro', 'megumi']) {
    expect(town.heardBy(who).at(-1)).toMatchObject(drill);
    expect(town.kindsHeardBy(who).filter((kind) => kind === 'drill')).toHaveLength(1);
  }
  expect(town.kindsHeardBy('hanako')).not.toContain('drill');
});

test('it is no alert: no case, no notice to staff, no sign of life', async () => {
  const town = await watched();
  const before = await town.hanako();
  await town.starts();
  await town.goTo('2026-11-23 12:00');
  await town.receives('ichiro', before?.registeredAt ?? 0);
  const after = await town.hanako();
  expect({ ...after, drill: null, watchers: before?.watchers }).toEqual(before);
  expect(await town.towns.read('demo', (demo) => demo.countOpenAlerts())).toBe(0);
  expect(town.kindsHeardBy('clerk@demo.example')).toEqual([]);
});

test('who received it is known from their press in the talk, the first one; the others are known not to have', async () => {
  const town = await watched();
  const startedAt = town.now();
  await town.starts();
  await town.goTo('2026-11-23 10:05');
  await town.receives('ichiro', startedAt);
  const first = (await town.shown()).drill;
  await town.goTo('2026-11-23 10:09');
  await town.receives('ichiro', startedAt);
  expect((await town.shown()).drill).toEqual(first);
  expect(first).toMatchObject({
    startedAt,
    by: { role: 'staff' },
    watchers: [
      { name: 'ichiroさん', receivedAt: startedAt + 5 * 60_000 },
      { name: 'megumiさん', receivedAt: null },
    ],
  });
  expect(town.heardBy('ichiro').at(-1)).toEqual({ kind: 'drill-received' });
});

test('a press on the drill before is none on the latest; who began to watch since was not sent it', async () => {
  const town = await watched();
  const first = town.now();
  await town.starts();
  await town.goTo('2026-11-23 10:10');
  await town.starts();
  await town.goTo('2026-11-23 10:11');
  await watches(town, 'jiro', (await town.hanako())?.registrationNumber ?? '');
  await town.receives('megumi', first);
  const { drill } = await town.shown();
  expect(drill?.watchers.map(({ name, receivedAt }) => [name, receivedAt])).toEqual([
    ['ichiroさん', null],
    ['megumiさん', null],
  ]);
});

test('within ten minutes there is no other, within one it is the same', async () => {
  const town = await watched();
  const at = town.now();
  await town.starts(at);
  await town.starts(at + 59_999);
  await expect(town.starts(at + 60_000)).rejects.toMatchObject({ code: 'drill-too-soon' });
  await expect(town.starts(at + 599_999)).rejects.toMatchObject({ code: 'drill-too-soon' });
  await town.starts(at + 600_000);
  expect((await town.hanako())?.drill?.startedAt).toBe(at + 600_000);
});

test('with nobody who watches, and about nobody, it is refused', async () => {
  const town = worldAt('2026-11-23 10:00');
  await registers(town, 'hanako');
  const id = (await town.towns.read('demo', (demo) => demo.subjectOf('hanako')))?.id ?? '';
  const starts = (subjectId: string) =>
    drillByStaff(town.world, 'demo', subjectId, aStaffMember('sato'), town.now());
  await expect(starts(id)).rejects.toMatchObject({ code: 'nobody-watches' });
  await expect(starts('nobody')).rejects.toMatchObject({ code: 'no-such-subject' });
});

test('one of the family starts it on the page, and sees who received it; a stranger cannot', async () => {
  const town = await watched();
  await town.pages.ask('ichiro', 'family.drill', { subjectId: town.id });
  await town.goTo('2026-11-23 10:05');
  const startedAt = (await town.hanako())?.drill?.startedAt ?? 0;
  await town.receives('megumi', startedAt);
  const { drill } = await town.pages.ask('ichiro', 'family.subject', { subjectId: town.id });
  expect(drill).toMatchObject({
    by: { role: 'family', name: 'ichiroさん' },
    watchers: [
      { name: 'ichiroさん', isMe: true, receivedAt: null },
      { name: 'megumiさん', isMe: false, receivedAt: expect.any(String) },
    ],
  });
  const stranger = town.pages.ask('jiro', 'family.drill', { subjectId: town.id });
  await expect(stranger).rejects.toMatchObject({ details: { refusal: 'no-such-subject' } });
  await town.receives('jiro', startedAt);
  expect(town.heardBy('jiro').at(-1)).toEqual({ kind: 'not-watching' });
});

test('while a case is open a drill leaves it alone', async () => {
  const town = await aSilentCase();
  const before = await town.alert();
  await drillByStaff(town.world, 'demo', (await town.hanako())?.id ?? '', aStaffMember('sato'), town.now());
  await town.goTo('2026-11-24 12:35');
  expect(town.last('ichiro')).toMatchObject({ kind: 'drill' });
  expect(await town.alert()).toEqual(before);
});
