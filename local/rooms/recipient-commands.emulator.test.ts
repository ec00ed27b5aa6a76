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

const command = (name: 'add' | 'confirm', ...args: string[]) =>
  runCommand(`recipient-${name}`, database.server.host, ...args);

test('adds somebody on LINE and by mail, gives a new code when repeated, and confirms the mailbox', async () => {
  const towns = firestoreTowns(database.db, async () => undefined);
  const recipients = () => towns.read('demo', (town) => town.recipients());
  const find = async (way: string) => (await recipients()).find(({ by }) => by.way === way);

  await towns.change('demo', async (town) => town.saveMunicipality(aMunicipality('demo', Date.now())));

  const [first, second] = [
    await command('add', '--name', '佐藤', '--line'),
    await command('add', '--name', '佐藤', '--line'),
  ].map((printed) => /職員 (\d{4}-\d{4})/.exec(printed)?.[1]?.replace('-', ''));
  expect(first).toMatch(/^\d{8}$/);
  expect(first).not.toBe(second);
  expect(await find('line')).toMatchObject({ name: '佐藤', code: { digits: second }, confirmedAt: null });

  const byMail = ['--name', '伊藤', '--mail', 'ito@town.example', '--wants', 'help,summary'];
  const said = await command('add', ...byMail);
  const ito = await find('mail');
  const code = ito?.code?.digits ?? '';
  expect(ito).toMatchObject({ wants: ['help', 'summary'], confirmedAt: null });
  expect(said).toContain('ito@town.example');
  expect(said).not.toContain(code);

  expect(await command('confirm', '--code', `${code.slice(0, 4)}-${code.slice(4)}`)).toContain('Confirmed');
  expect(await find('mail')).toMatchObject({ code: null, confirmedAt: expect.any(Number) });
  expect(await recipients()).toHaveLength(2);
}, 60_000);
