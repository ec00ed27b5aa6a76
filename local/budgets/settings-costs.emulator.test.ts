import { afterAll, beforeAll, expect, test } from 'vitest';
import { countMissed } from '../../functions/src/actions/count-missed.ts';
import { readAccessLog } from '../../functions/src/actions/read-access-log.ts';
import { readSettings } from '../../functions/src/actions/read-settings.ts';
import { readSilences } from '../../functions/src/actions/read-silences.ts';
import { sweep } from '../../functions/src/actions/sweep.ts';
import { at } from '../../functions/src/testing/world-at.ts';
import { aStaffMember } from '../../functions/src/testing/a-staff-member.ts';
import { LINES_A_PAGE } from '../../functions/src/contract/staff/access-log.ts';
import { accessOf } from '../../functions/src/domain/access.ts';
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

test('a page of the access log: 60 reads, whoever it is by and about', async () => {
  const { world, count } = await aTown(database, 25);
  await world.towns.change('demo', async (town) => {
    for (let n = 0; n < 25; n++) {
      const access = { at: n, uid: `u${n}`, does: 'sees', call: 'subject.read' } as const;
      town.saveStaff(aStaffMember(`u${n}`));
      town.saveAccess(accessOf(`a${n}`, { ...access, about: { subjectId: `s${n}` } }));
    }
  });
  const any = { staffId: null, subjectId: null, does: null, from: null, to: null };
  const cost = await count(() => readAccessLog(world, 'demo', any, null, LINES_A_PAGE));
  expect(cost.reads).toBeLessThanOrEqual(60);
}, 60_000);
