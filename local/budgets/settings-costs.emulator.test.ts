import { afterAll, beforeAll, expect, test } from 'vitest';
import { countMissed } from '../../functions/src/actions/count-missed.ts';
import { admitStaff } from '../../functions/src/actions/admit-staff.ts';
import { noteWebhook } from '../../functions/src/actions/note-webhook.ts';
import { readAccessLog } from '../../functions/src/actions/read-access-log.ts';
import { readSettings } from '../../functions/src/actions/read-settings.ts';
import { readStatus } from '../../functions/src/actions/read-status.ts';
import { outgoing } from '../../functions/src/domain/outgoing.ts';
import { readSilences } from '../../functions/src/actions/read-silences.ts';
import { sweep } from '../../functions/src/actions/sweep.ts';
import { at } from '../../functions/src/testing/world-at.ts';
import { aStaffMember } from '../../functions/src/testing/a-staff-member.ts';
import { LINES_A_PAGE } from '../../functions/src/contract/staff/access-log.ts';
import { accessOf } from '../../functions/src/domain/access.ts';
import { aMunicipality, firstWave } from '../../functions/src/testing/a-municipality.ts';
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

test('the status page at 10,000 people and six send times: at most 60 reads', async () => {
  const { world, count, of } = await aTown(database, 10_000);
  const now = at('2026-11-23 09:00');
  const times = ['07:00', '07:30', '08:00', '08:30', '09:00', '09:30'];
  const { rosters } = await world.towns.read('demo', (town) => town.municipality());
  await of.municipality.set({ ...aMunicipality('demo', now, { sendTimes: times }), rosters });
  await of.staff.doc('u').set(aStaffMember('u'));
  await world.towns.change('demo', async (town) => {
    for (const [wave, day] of times.flatMap((_, n) =>
      Array.from({ length: 23 }, (_each, d) => [n + 1, d + 1]),
    )) {
      const date = `2026-11-${String(day).padStart(2, '0')}`;
      const delivered = {
        openedAt: now,
        pending: [],
        deliveredAt: now,
        accepted: 9,
        notAsked: [],
        missed: null,
      };
      town.saveRound({ waveId: `w${wave}`, seq: day ?? 1, date, ...delivered });
    }
    for (let n = 0; n < 60; n++) {
      town.say(`waits ${n}`, { to: 'menu', lineUserId: 'w' }, now);
      const failed = outgoing('demo', `failed ${n}`, { to: 'menu', lineUserId: 'w' }, now);
      town.saveOutgoing({ ...failed, status: 'failed', content: null, dueAt: null });
    }
  });
  await world.towns.noteWebhook('demo', { at: now });
  const asking = async () => {
    await admitStaff(world, { municipalityId: 'demo', uid: 'u', role: 'staff' }, 'status.read');
    expect(await readStatus(world, 'demo', now)).toMatchObject({ failed: { menus: 60 } });
  };
  expect((await count(asking)).reads).toBeLessThanOrEqual(60);
}, 60_000);

test('noting that LINE reaches us: one write a minute, and no read', async () => {
  const { world, count } = await aTown(database, 0);
  const now = at('2026-11-23 09:00');
  const first = await count(() => noteWebhook(world, 'demo', [now], now));
  expect(first).toMatchObject({ reads: 0, writes: 1 });
  const again = await count(() => noteWebhook(world, 'demo', [now + 59_999], now + 59_999));
  expect(again).toMatchObject({ reads: 0, writes: 0 });
});

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
