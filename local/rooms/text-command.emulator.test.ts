import { afterAll, beforeAll, expect, test } from 'vitest';
import { firestoreTowns } from '../../functions/src/firestore/towns.ts';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { openDatabase, type Database } from '../budgets/database.ts';
import { runCommand } from './a-command.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

test('rewords a text, refuses one with the reason, and restores it', async () => {
  const towns = firestoreTowns(database.db, async () => undefined);
  const rewordings = async () =>
    (await towns.read('demo', (town) => town.municipality())).settings.rewordings;
  const command = (...args: string[]) => runCommand('text-reword', database.server.host, ...args);
  await towns.change('demo', async (town) => town.saveMunicipality(aMunicipality('demo', Date.now())));

  const own = { 'check-in.how': 'ボタンを\n押してね。' };
  const key = ['--key', 'check-in.how'];
  expect(await command(...key, '--text', 'ボタンを\\n押してね。')).toContain(own['check-in.how']);
  expect(await rewordings()).toEqual(own);

  expect(await command(...key, '--text', '{name}さん')).toContain('Nothing can be filled in for {name}.');
  expect(await command('--key', 'button.well', '--restore', '--text', 'x')).toContain('either --text');
  expect(await rewordings()).toEqual(own);

  expect(await command(...key, '--restore')).toContain('catalogue');
  expect(await rewordings()).toEqual({});
}, 60_000);
