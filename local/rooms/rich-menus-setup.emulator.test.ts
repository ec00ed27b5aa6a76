import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkMenu } from '../../functions/src/actions/show-menu.ts';
import type { Towns } from '../../functions/src/actions/town.ts';
import type { World } from '../../functions/src/actions/world.ts';
import { newPerson } from '../../functions/src/domain/person.ts';
import { firestoreTowns } from '../../functions/src/firestore/towns.ts';
import { lineAccounts } from '../../functions/src/line/accounts.ts';
import { lineChannels } from '../../functions/src/line/channels.ts';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { aSubject } from '../../functions/src/testing/a-subject.ts';
import { openDatabase, type Database } from '../budgets/database.ts';
import { startRig, type Rig } from '../line/rig.ts';
import { configOf } from './config-of.ts';

const root = path.resolve(import.meta.dirname, '../..');

let rig: Rig;
let database: Database;
let towns: Towns;
beforeEach(async () => {
  [rig, database] = await Promise.all([startRig(), openDatabase()]);
  towns = firestoreTowns(database.db, async () => undefined);
  await towns.change('demo', async (town) => {
    town.saveMunicipality(aMunicipality('demo', 0, { deskPhone: '0120-000-111' }));
  });
});
afterEach(async () => {
  await Promise.all([rig.close(), database.close()]);
});

/** Runs the command as an operator does, against this LINE and this database. */
async function setUp(...args: string[]): Promise<{ code: number; said: string }> {
  const { LINE_CHANNELS, LINE_API_ORIGIN, LINE_DATA_API_ORIGIN } = configOf(rig);
  const env = {
    ...process.env,
    LINE_CHANNELS: JSON.stringify(LINE_CHANNELS),
    LINE_API_ORIGIN,
    LINE_DATA_API_ORIGIN,
  };
  const script = path.join(root, 'functions/scripts/rich-menus-setup.ts');
  const run = promisify(execFile)(process.execPath, [script, ...args], { env });
  return run.then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
}

const menuOf = (who: string) => rig.line.chat(who, rig.channel.channelId).richMenu;
const labels = (who: string) => menuOf(who)?.areas.map(({ action }) => action['label']);
const menusOnLine = async () => (await (await rig.client()).getRichMenuList()).richmenus;

test('the command, run twice, shows everybody their menu and leaves nothing behind; a change is linked', async () => {
  const [hanako, ichiro, stranger] = [
    await rig.friend(),
    await rig.friend('一郎'),
    await rig.friend('通りがかり'),
  ];
  await towns.change('demo', async (town) => {
    town.saveSubject(aSubject('s1', { lineUserId: hanako }));
    town.savePerson({ ...newPerson(ichiro), watching: ['s1'] });
  });
  const client = await rig.client();
  const foreign = await client.createRichMenu({
    size: { width: 800, height: 300 },
    selected: false,
    name: 'somebody else’s',
    chatBarText: 'メニュー',
    areas: [],
  });

  for (let run = 1; run <= 2; run++) {
    expect(await setUp('--municipality', 'demo')).toMatchObject({
      code: 0,
      said: expect.stringContaining('2 people') as string,
    });
    const ids = (await towns.read('demo', (town) => town.municipality())).richMenus;
    expect(new Set((await menusOnLine()).map(({ richMenuId }) => richMenuId))).toEqual(
      new Set([foreign.richMenuId, ...Object.values(ids ?? {})]),
    );
    expect(menuOf(hanako)?.richMenuId).toBe(ids?.subject);
    expect(menuOf(ichiro)?.richMenuId).toBe(ids?.family);
    expect(menuOf(stranger)?.richMenuId).toBe(ids?.nobody);
  }
  expect(labels(hanako)?.[0]).toBe('元気です');
  expect(labels(stranger)).toEqual(['見守りを受ける', '家族として登録する', '電話で相談する']);
  const call = menuOf(stranger)?.areas.at(-1);
  expect(call?.action).toEqual({ type: 'uri', label: '電話で相談する', uri: 'tel:0120000111' });
  const picture = await fetch(rig.line.origin + String(menuOf(hanako)?.imageUrl));
  expect(picture.headers.get('content-type')).toBe('image/png');

  await towns.change('demo', async (town) => town.savePerson({ ...newPerson(hanako), watching: ['s2'] }));
  const line = lineAccounts(lineChannels(configOf(rig)), 'https://hidamari.example');
  expect(await linkMenu({ towns, line } as World, 'demo', hanako)).toBe('done');
  expect(labels(hanako)?.slice(0, 3)).toEqual(['元気です', '連絡がほしい', '確認する']);
}, 60_000);

test.each([
  ['no municipality named', [], '--municipality is missing'],
  [
    'a municipality without a channel',
    ['--municipality', 'other'],
    'LINE_CHANNELS has no channel for "other"',
  ],
])('%s: it says so, and makes nothing', async (_, args, sentence) => {
  const { code, said } = await setUp(...args);
  expect([code, said]).toEqual([1, expect.stringContaining(sentence)]);
  expect(await menusOnLine()).toEqual([]);
});

test('a LINE that fails is named, and the next run mends it', async () => {
  rig.line.setConduct({ endpoints: { richmenu: { answer: '500', times: 1 } } });
  expect(await setUp('--municipality', 'demo')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/LINE did not make the menu nobody[^]*run it again/) as string,
  });
  expect(await setUp('--municipality', 'demo')).toMatchObject({ code: 0 });
  expect(await menusOnLine()).toHaveLength(4);
}, 30_000);
