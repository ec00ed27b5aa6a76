import { expect, test } from 'vitest';
import { worldAt } from '../testing/world-at.ts';
import { registers } from '../testing/stories.ts';
import { sweep } from './sweep.ts';

test('a municipality whose document cannot be read is logged; the others get their morning', async () => {
  const town = worldAt('2026-11-23 10:00', {}, ['demo', 'broken']);
  await registers(town, 'hanako');
  await town.goTo('2026-11-24 07:59');
  const { dueMunicipalities } = town.world.towns;
  town.world.towns.dueMunicipalities = async (now) =>
    (await dueMunicipalities(now)).map((due) =>
      due.id === 'broken'
        ? {
            ...due,
            read: () => {
              throw new Error('not what the schema says');
            },
          }
        : due,
    );
  town.sleepUntil(town.now() + 60_000);
  await sweep(town.world, town.now());
  expect(town.kindsHeardBy('hanako').at(-1)).toBe('check-in');
  expect(town.errors).toHaveLength(1);
});

test('the same minute twice says nothing twice', async () => {
  const town = worldAt('2026-11-23 10:00');
  await registers(town, 'hanako');
  await town.goTo('2026-11-24 07:59');
  town.sleepUntil(town.now() + 60_000);
  await sweep(town.world, town.now());
  await Promise.all([sweep(town.world, town.now()), sweep(town.world, town.now())]);
  expect(town.kindsHeardBy('hanako').filter((kind) => kind === 'check-in')).toHaveLength(1);
});
