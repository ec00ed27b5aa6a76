import { expect, test } from 'vitest';
import { worldAt } from '../testing/world-at.ts';
import { readDays } from './read-days.ts';

test('fourteen days are shown, yesterday last; one on which nobody was asked has no numbers', async () => {
  const town = worldAt('2026-11-23 10:00');
  await town.towns.change('demo', async (demo) => {
    for (const date of ['2026-11-08', '2026-11-09', '2026-11-22', '2026-11-23']) {
      demo.saveDay({ date, asked: 3, answered: 2 });
    }
  });
  const { days } = await readDays(town.world, 'demo', town.now());
  expect(days).toHaveLength(14);
  expect(days[0]).toEqual({ date: '2026-11-09', numbers: { asked: 3, answered: 2 } });
  expect(days[1]).toEqual({ date: '2026-11-10', numbers: null });
  expect(days.at(-1)).toEqual({ date: '2026-11-22', numbers: { asked: 3, answered: 2 } });
});
