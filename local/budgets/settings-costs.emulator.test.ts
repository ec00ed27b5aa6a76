import { afterAll, beforeAll, expect, test } from 'vitest';
import { countMissed } from '../../functions/src/actions/count-missed.ts';
import { readSettings } from '../../functions/src/actions/read-settings.ts';
import { readSilences } from '../../functions/src/actions/read-silences.ts';
import { sweep } from '../../functions/src/actions/sweep.ts';
import { at } from '../../functions/src/testing/world-at.ts';
import { firstWave } from '../../functions/src/testing/a-municipality.ts';
import { aTown } from './a-town.ts';
import { openDatabase, type Database } from './database.ts';

/** What the settings cost at 10,000 subjects, counted as Firestore bills it. */
let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

test('counting who missed how many rounds: some 14 reads, whatever their number; again no write', async () => {
  const { world, count } = await aTown(database, 10_000, (n) => ({ answeredThrough: n < 900 ? 0 : 1 }));
  await sweep(world, at('2026-11-23 08:00'));
  const wave = firstWave(await world.towns.read('demo', (town) => town.municipality()));
  const counting = () => count(() => countMissed(world, 'demo', { ...wave }));
  const cost = await counting();
  expect(cost.reads).toBeLessThanOrEqual(16);
  expect(cost.writes).toBe(1);
  expect((await counting()).writes).toBe(0);
}, 60_000);

test('the settings of 10,000: the municipality, and a read a thousand people and send time; their silences: 14 rounds', async () => {
  const { world, count } = await aTown(database, 10_000);
  expect((await count(() => readSettings(world, 'demo'))).reads).toBeLessThanOrEqual(12);
  expect((await count(() => readSilences(world, 'demo'))).reads).toBeLessThanOrEqual(15);
}, 60_000);
