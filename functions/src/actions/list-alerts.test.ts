import { beforeEach, expect, test } from 'vitest';
import type { Alert } from '../domain/alert.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { registers, watches } from '../testing/stories.ts';
import { says, WELL, worldAt } from '../testing/world-at.ts';
import { eraseSubject } from './erase-subject.ts';
import { firstAlerts, listAlerts } from './list-alerts.ts';
import { closeAlertAsStaff } from './staff-answer-alert.ts';
import { takeAlertAsStaff } from './staff-take-alert.ts';

const sato = aStaffMember('sato');
const viewer = aStaffMember('guest', { role: 'viewer' });

/** Hanako, whom Ichiro watches, and Masao are silent since the 24th; Fumi asks for help on the 25th. */
async function threeCases() {
  const town = worldAt('2026-11-23 10:00', { alertAfterRounds: 1 });
  const numbers = { hanako: await registers(town, 'hanako') };
  await watches(town, 'ichiro', numbers.hanako);
  await town.goTo('2026-11-23 10:01');
  await registers(town, 'masao');
  await registers(town, 'fumi');
  await town.goTo('2026-11-24 08:10');
  await town.does('fumi', WELL);
  await town.goTo('2026-11-25 09:00');
  await town.does('fumi', says('助けて'));
  const idOf = async (who: string) => {
    const subject = await town.towns.read('demo', (demo) => demo.subjectOf(who));
    return { subjectId: subject?.id ?? '', alertId: subject?.alertId ?? '' };
  };
  const list = (status: Alert['status'], limit = 9, by = sato) =>
    listAlerts(town.world, 'demo', { status, limit }, by, town.now());
  return {
    ...town,
    numbers,
    idOf,
    list,
    first: (limit: number) => firstAlerts(town.world, 'demo', limit, sato),
  };
}

let town: Awaited<ReturnType<typeof threeCases>>;
beforeEach(async () => void (town = await threeCases()));

test('the most urgent come first, with who it is and how to reach them', async () => {
  const { alerts } = await town.first(2);
  const [help, silence] = alerts;
  expect(alerts).toHaveLength(2);
  expect(help).toMatchObject({ kind: 'help', status: 'open', told: 0 });
  expect(silence).toMatchObject({
    kind: 'silence',
    name: '山田　花子',
    kana: 'やまだはなこ',
    phone: '090-1234-5678',
    missedRounds: 1,
    takenBy: null,
  });
});

test('open, taken, and closed today are lists of their own, each with how many there are', async () => {
  const [hanako, masao] = [await town.idOf('hanako'), await town.idOf('masao')];
  await takeAlertAsStaff(town.world, 'demo', hanako.alertId, sato, town.now());
  await closeAlertAsStaff(
    town.world,
    'demo',
    masao.alertId,
    sato,
    { outcome: 'safe', reason: 'out' },
    town.now(),
  );

  const open = await town.list('open');
  expect(open).toMatchObject({ total: 1, alerts: [{ kind: 'help' }] });
  const taken = await town.list('taken');
  expect(taken).toMatchObject({
    total: 1,
    alerts: [{ told: 1, takenBy: { uid: 'sato', name: 'sato職員' } }],
  });
  const closed = await town.list('closed');
  expect(closed).toMatchObject({
    total: 1,
    alerts: [{ outcome: 'safe', reason: 'out', closedAt: town.now() }],
  });
});

test('what was closed yesterday is not on the list, from midnight on', async () => {
  const { alertId } = await town.idOf('masao');
  await town.goTo('2026-11-25 23:59');
  await closeAlertAsStaff(town.world, 'demo', alertId, sato, { outcome: 'safe', reason: null }, town.now());
  expect(await town.list('closed')).toMatchObject({ total: 1 });
  await town.goTo('2026-11-26 00:00');
  expect(await town.list('closed')).toEqual({ total: 0, alerts: [] });
});

test('a short list still says how many there are', async () => {
  expect(await town.list('open', 1)).toMatchObject({ total: 3, alerts: [{ kind: 'help' }] });
});

test('a viewer sees who it is, but no telephone number', async () => {
  const { alerts } = await town.list('open', 9, viewer);
  expect(alerts.map(({ name, phone }) => [name, phone])).toEqual([
    ['山田　花子', null],
    ['山田　花子', null],
    ['山田　花子', null],
  ]);
});

test('who has left is on no list', async () => {
  const { subjectId } = await town.idOf('masao');
  await eraseSubject(town.world, 'demo', subjectId, town.now());
  for (const status of ['open', 'closed'] as const) {
    expect((await town.list(status)).alerts.map((alert) => alert.subjectId)).not.toContain(subjectId);
  }
});
