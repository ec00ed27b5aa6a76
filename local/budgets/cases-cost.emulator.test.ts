import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstAlerts, listAlerts } from '../../functions/src/actions/list-alerts.ts';
import { readAlert } from '../../functions/src/actions/read-alert.ts';
import { readChronicle } from '../../functions/src/actions/read-chronicle.ts';
import { readMonth } from '../../functions/src/actions/read-month.ts';
import { readDays } from '../../functions/src/actions/read-days.ts';
import { datesOf } from '../../functions/src/domain/month.ts';
import { withVouch } from '../../functions/src/domain/proxy-report.ts';
import { accessOf } from '../../functions/src/domain/access.ts';
import { openAlert } from '../../functions/src/domain/alert.ts';
import { closeAlert, takeAlert } from '../../functions/src/domain/answer-alert.ts';
import { staffActor } from '../../functions/src/domain/actor.ts';
import { standardQuestions } from '../../functions/src/domain/registration/standard-questions.ts';
import { aPublication } from '../../functions/src/testing/a-publication.ts';
import { aStaffMember } from '../../functions/src/testing/a-staff-member.ts';
import { aSubject, patience } from '../../functions/src/testing/a-subject.ts';
import { at } from '../../functions/src/testing/world-at.ts';
import { aTown } from './a-town.ts';
import { openDatabase, type Database } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const sato = aStaffMember('sato');
const [noon, now] = [at('2026-11-23 12:30'), at('2026-11-23 13:00')];
const PAGE = 25;

/** A town with 120 cases: a third is open, a third taken, a third closed today. */
async function manyCases() {
  const town = await aTown(database, 120);
  await town.of.questionSets.doc('1').set(aPublication(standardQuestions(1, ['中央', '北'])));
  for (let n = 0; n < 120; n++) {
    const raised = openAlert(aSubject(`s${n}`), 'silence', 2, patience, noon + n);
    const by = staffActor(sato);
    const next = [null, takeAlert(raised.alert, by, patience, now), closeAlert(raised.alert, by, now)][n % 3];
    await town.world.towns.change('demo', async (demo) => demo.saveAlert(next ?? raised));
  }
  return town;
}

test('the cases: 5 first for 10 reads, a list of 25 for at most 60, whatever their status and number', async () => {
  const { world, count } = await manyCases();
  const first = await count(() => firstAlerts(world, 'demo', 5, sato));
  expect(first.reads).toBeLessThanOrEqual(11);
  for (const status of ['open', 'taken', 'closed'] as const) {
    const cost = await count(async () => {
      const list = await listAlerts(world, 'demo', { status, limit: PAGE }, sato, now);
      expect(list).toMatchObject({ total: 40 });
      expect(list.alerts).toHaveLength(PAGE);
    });
    expect(cost.reads, status).toBeLessThanOrEqual(60);
  }
}, 60_000);

test('one case: its steps, its alarms, the family, seven days', async () => {
  const { world, count } = await manyCases();
  const [alert] = await world.towns.read('demo', (demo) => demo.openAlerts(1));
  const cost = await count(() => readAlert(world, 'demo', alert?.id ?? '', sato, now));
  expect(cost.reads).toBeLessThanOrEqual(15);
}, 60_000);

test('fourteen days in numbers: a read a day, and one', async () => {
  const { world, count } = await aTown(database, 10);
  await world.towns.change('demo', async (demo) => {
    for (let day = 1; day <= 22; day++) {
      demo.saveDay({ date: `2026-11-${String(day).padStart(2, '0')}`, asked: 10, answered: 9 });
    }
  });
  const cost = await count(() => readDays(world, 'demo', now));
  expect(cost.reads).toBeLessThanOrEqual(15);
}, 60_000);

test('a month of one subject: about a document a day, whatever others said and however long ago it is', async () => {
  const { world, count } = await aTown(database, 10);
  await world.towns.change('demo', async (demo) => {
    const [hanako] = await demo.subjects(1);
    for (const date of datesOf('2026-10').slice(0, 20)) {
      demo.saveReport(hanako?.id ?? '', {
        date,
        firstAt: noon,
        firstKind: 'tap',
        lastAt: noon,
        lastKind: 'tap',
        help: false,
      });
      demo.saveProxyReport(hanako?.id ?? '', withVouch(null, date, staffActor(sato), 'safe', noon));
    }
  });
  const [hanako] = await world.towns.read('demo', (demo) => demo.subjects(1));
  const cost = await count(() => readMonth(world, 'demo', hanako?.id ?? '', '2026-10', now));
  expect(cost.reads).toBeLessThanOrEqual(40);
}, 60_000);

test('a page of a chronicle: cases, changes and whom these are by', async () => {
  const { world, count } = await aTown(database, 1);
  await world.towns.change('demo', async (demo) => {
    const [hanako] = await demo.subjects(1);
    const subjectId = hanako?.id ?? '';
    for (let n = 0; n < 30; n++) {
      demo.saveAlert(openAlert(aSubject(subjectId), 'silence', 2, patience, noon + n));
      const line = { at: noon + n, uid: `u${n % 10}`, does: 'changes', call: 'subject.vouch' } as const;
      demo.saveAccess(accessOf(`a${n}`, { ...line, about: { subjectId } }));
    }
  });
  const [hanako] = await world.towns.read('demo', (demo) => demo.subjects(1));
  const cost = await count(() => readChronicle(world, 'demo', hanako?.id ?? '', null));
  expect(cost.reads).toBeLessThanOrEqual(60);
}, 60_000);
