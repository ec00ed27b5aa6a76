import { beforeEach, expect, test } from 'vitest';
import type { Access } from '../domain/access.ts';
import { openAlert } from '../domain/alert.ts';
import type { Doing } from '../domain/staff.ts';
import { aSubject, patience } from '../testing/a-subject.ts';
import { worldAt } from '../testing/world-at.ts';
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
  await asks('sees');
  town.sleepUntil(town.now() + 10_000);
  await asks('sees');
  expect(lines()).toMatchObject([
    { uid: 'sato', does: 'sees', call: 'subject.read', about: { subjectId: 's1' }, at: town.now() },
  ]);
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
