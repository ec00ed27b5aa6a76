import { beforeEach, expect, test, vi } from 'vitest';
import type { Access } from '../domain/access.ts';
import { openAlert } from '../domain/alert.ts';
import type { Doing } from '../domain/staff.ts';
import { aSubject, patience } from '../testing/a-subject.ts';
import { at, worldAt } from '../testing/world-at.ts';
import { loggedWorld } from './log-access.ts';

let town: ReturnType<typeof worldAt>;
beforeEach(() => void (town = worldAt('2026-11-23 10:00')));

const lines = () =>
  [...town.towns.documents]
    .filter(([path]) => path.startsWith('demo/accessLog/'))
    .map(([, line]) => line as Access);
const asks = (does: Doing, call = 'subject.read') =>
  loggedWorld(town.world, 'demo', does, { uid: 'sato', at: town.now(), call, about: { subjectId: 's1' } });

test('what only looks on is in no log', async () => {
  await asks('looks');
  expect(lines()).toEqual([]);
});

test('what shows somebody is in the log before it is shown; asked again within the hour it is one line', async () => {
  const first = town.now();
  await asks('sees');
  town.sleepUntil(first + 10_000);
  await asks('sees');
  expect(lines()).toMatchObject([
    { uid: 'sato', does: 'sees', call: 'subject.read', about: { subjectId: 's1' }, at: first },
  ]);
});

test('asked every ten seconds it is written once an hour, and by each town and each server for itself', async () => {
  const change = vi.spyOn(town.towns, 'change');
  for (const second of [0, 10, 20, 3_590, 3_600]) {
    town.sleepUntil(at('2026-11-23 10:00') + second * 1_000);
    await asks('sees');
  }
  expect(change).toHaveBeenCalledTimes(2);
  expect(lines()).toHaveLength(2);
  const access = { uid: 'sato', at: town.now(), call: 'subject.read', about: { subjectId: 's1' } };
  await loggedWorld({ ...town.world, towns: { ...town.towns } }, 'demo', 'sees', access);
  expect(change).toHaveBeenCalledTimes(3);
});

test('a line that could not be written is written by the next that asks', async () => {
  vi.spyOn(town.towns, 'change').mockRejectedValueOnce(new Error('unavailable'));
  await expect(asks('sees')).rejects.toThrow('unavailable');
  await asks('sees');
  expect(lines()).toHaveLength(1);
});

test('every export is a line of its own', async () => {
  await asks('exports');
  await asks('exports');
  expect(lines()).toHaveLength(2);
});

test('a change is in the log with what it changed, and neither is without the other', async () => {
  const { towns } = await asks('changes');
  expect(lines()).toEqual([]);
  const failing = towns.change('demo', async (demo) => {
    demo.saveSubject(aSubject('s1'));
    throw new Error('the second thought');
  });
  await expect(failing).rejects.toThrow('the second thought');
  expect(lines()).toEqual([]);
  expect(town.towns.documents.has('demo/subjects/s1')).toBe(false);

  await towns.change('demo', async (demo) => demo.saveSubject(aSubject('s1')));
  await towns.change('demo', async (demo) => demo.saveSubject(aSubject('s2')));
  expect(lines()).toMatchObject([{ does: 'changes', about: { subjectId: 's1' } }]);
});

test('a draft that is saved again and again is one line an hour, with the change itself', async () => {
  for (const minute of [0, 1, 2]) {
    town.sleepUntil(town.now() + minute * 60_000);
    const { towns } = await asks('drafts', 'draft.save');
    await towns.change('demo', async (demo) => demo.saveSubject(aSubject('s1')));
  }
  expect(lines()).toMatchObject([{ does: 'changes', call: 'draft.save', at: town.now() }]);
});

test('what changes nothing, or was refused with an answer, is in no log', async () => {
  const { towns } = await asks('changes');
  await towns.change('demo', async (demo) => demo.municipality());
  expect(lines()).toEqual([]);
});

test.each(['sees', 'changes', 'exports'] as const)(
  'a case that somebody %s is about its subject, too; one that is gone is about itself',
  async (does) => {
    const { alert } = openAlert(aSubject('s1'), 'silence', 2, patience, town.now());
    town.towns.documents.set('demo/alerts/a1', { ...alert, id: 'a1' });
    for (const alertId of ['a1', 'gone']) {
      const access = { uid: 'sato', at: town.now(), call: 'alert.read', about: { alertId } };
      const { towns } = await loggedWorld(town.world, 'demo', does, access);
      if (does === 'changes') await towns.change('demo', async (demo) => demo.saveSubject(aSubject('s1')));
    }
    expect(lines().map(({ about }) => about)).toEqual([
      { alertId: 'a1', subjectId: 's1' },
      { alertId: 'gone' },
    ]);
  },
);
