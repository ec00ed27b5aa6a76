import { expect, test } from 'vitest';
import { registers } from '../testing/stories.ts';
import { at, WELL, worldAt } from '../testing/world-at.ts';
import { countDay } from './count-day.ts';

/** Three people, registered on the 23rd; on the 24th one answers in the morning and one at eleven in the evening. */
async function anEvening() {
  const town = worldAt('2026-11-23 10:00');
  for (const who of ['hanako', 'masao', 'fumi']) await registers(town, who);
  await town.goTo('2026-11-24 08:30');
  await town.does('hanako', WELL);
  await town.goTo('2026-11-24 23:00');
  await town.does('masao', WELL);
  const municipality = () => town.towns.read('demo', (demo) => demo.municipality());
  const days = () => town.towns.read('demo', (demo) => demo.days('2026-11-01'));
  return { ...town, municipality, days };
}

test('a day is counted at its end: of those who were asked, who answered by then', async () => {
  const town = await anEvening();
  await town.goTo('2026-11-24 23:59');
  expect(await town.days()).toEqual([]);
  await town.goTo('2026-11-25 00:00');
  expect(await town.days()).toEqual([{ date: '2026-11-24', asked: 3, answered: 2 }]);
  await town.does('fumi', WELL);
  await town.goTo('2026-11-26 00:00');
  expect((await town.days()).at(-1)).toEqual({ date: '2026-11-25', asked: 3, answered: 0 });
});

test('the same moment twice is one day', async () => {
  const town = await anEvening();
  town.sleepUntil(at('2026-11-25 00:00'));
  const found = await town.municipality();
  for (const _again of [1, 2]) await countDay(town.world, found, town.now());
  expect(await town.days()).toHaveLength(1);
  expect((await town.municipality()).dayEndsAt).toBe(at('2026-11-26 00:00'));
});

test('a day without a round is left out', async () => {
  const town = await anEvening();
  town.sleepUntil(at('2026-11-25 12:00'));
  await town.goTo('2026-11-27 00:00');
  expect((await town.days()).map(({ date }) => date)).toEqual(['2026-11-24', '2026-11-26']);
});

test('after an outage the day is counted before the next round opens', async () => {
  const town = await anEvening();
  town.sleepUntil(at('2026-11-25 08:00'));
  await town.goTo('2026-11-25 08:05');
  expect(await town.days()).toEqual([{ date: '2026-11-24', asked: 3, answered: 2 }]);
});

test('a count that fails holds up no round; it is tried again, but once that round has opened no number is kept', async () => {
  const town = await anEvening();
  await town.goTo('2026-11-24 23:59');
  const { read } = town.world.towns;
  town.world.towns.read = (id, body) =>
    read(id, (reading) => body({ ...reading, countSubjects: () => Promise.reject(new Error('no count')) }));
  await town.goTo('2026-11-25 08:05');
  expect(town.kindsHeardBy('hanako').filter((kind) => kind === 'check-in')).toHaveLength(2);
  expect(town.errors).not.toEqual([]);
  town.world.towns.read = read;
  await town.goTo('2026-11-25 08:10');
  expect(await town.days()).toEqual([]);
  expect((await town.municipality()).dayEndsAt).toBe(at('2026-11-26 00:00'));
});
