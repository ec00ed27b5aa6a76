import { beforeEach, expect, test } from 'vitest';
import { ownThreshold } from '../domain/threshold.ts';
import type { Subject } from '../domain/subject.ts';
import { registers } from '../testing/stories.ts';
import { WELL, worldAt } from '../testing/world-at.ts';
import { changeThreshold } from './change-threshold.ts';

let town: ReturnType<typeof worldAt>;
let subjectId: string;
beforeEach(async () => {
  town = worldAt('2026-11-22 10:00', { alertAfterRounds: 3 });
  await registers(town, 'hanako');
  subjectId = (await town.towns.read('demo', (demo) => demo.subjectOf('hanako')))?.id ?? '';
});

const known = async () => (await town.towns.read('demo', (demo) => demo.subject(subjectId))) as Subject;
const change = async (rounds: number | null, seen?: number) =>
  changeThreshold(town.world, 'demo', { subjectId, revision: seen ?? (await known()).revision, rounds });
const alarms = () => town.outside.heard.filter(({ said }) => said.kind === 'silence');

test('a person with an N of one alarms after one round, while the municipality waits for three', async () => {
  await registers(town, 'masao', '昭和10年1月1日');
  await change(1);
  await town.goTo('2026-11-23 12:29');
  expect(alarms()).toEqual([]);
  await town.goTo('2026-11-23 12:30');
  expect(alarms()).toMatchObject([{ said: { people: 1 } }]);
  expect((await known()).alertId).not.toBeNull();
});

test('a person with a greater N does not alarm when the others do', async () => {
  await change(5);
  await town.goTo('2026-11-26 20:00');
  expect(alarms()).toEqual([]);
  await town.goTo('2026-11-27 12:30');
  expect(alarms()).toHaveLength(1);
});

test('a smaller N is no alarm about the days before it', async () => {
  await town.goTo('2026-11-24 10:00');
  await change(1);
  await town.goTo('2026-11-24 20:00');
  expect(alarms()).toEqual([]);
  await town.goTo('2026-11-25 12:30');
  expect(alarms()).toHaveLength(1);
});

test('who answers has missed nothing, whatever their N', async () => {
  await change(1);
  await town.goTo('2026-11-23 09:00');
  await town.does('hanako', WELL);
  await town.goTo('2026-11-23 20:00');
  expect(alarms()).toEqual([]);
});

test('taken away again, the municipality’s counts; set twice, it is set once', async () => {
  expect(await change(1)).toBe(1);
  expect(await change(1, 99)).toBeNull();
  expect(await known()).toMatchObject({ revision: 1 });
  await change(null);
  expect(ownThreshold((await known()).thresholds)).toBeNull();
});

test('who has seen an older state changes nothing, and hears so; there must be somebody', async () => {
  await change(1);
  await expect(change(2, 0)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(ownThreshold((await known()).thresholds)).toBe(1);
  const nobody = { subjectId: 'x', revision: 0, rounds: 1 };
  await expect(changeThreshold(town.world, 'demo', nobody)).rejects.toMatchObject({
    code: 'no-such-subject',
  });
});
