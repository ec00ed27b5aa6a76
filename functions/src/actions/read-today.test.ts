import { expect, test } from 'vitest';
import { openAlert } from '../domain/alert.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { aSubject, patience } from '../testing/a-subject.ts';
import { registers, rests, watches } from '../testing/stories.ts';
import { at, presses, says, WELL, worldAt } from '../testing/world-at.ts';
import { readToday } from './read-today.ts';
import { takeOverAlertAsStaff } from './staff-take-alert.ts';

const readIn = (town: ReturnType<typeof worldAt>, alerts = 50) =>
  readToday(town.world, 'demo', alerts, town.now());

test('before the first round there is none, and nobody is in need', async () => {
  const town = worldAt('2026-11-23 10:00');
  expect(await readIn(town)).toEqual({
    municipality: { name: 'ひだまり町', timeZone: 'Asia/Tokyo' },
    waves: [{ sendTime: '08:00', today: 'scheduled', nextRoundAt: at('2026-11-24 08:00'), round: null }],
    counts: { active: 0, answered: 0, paused: 0, blocked: 0, openAlerts: 0 },
    alerts: [],
  });
});

test('who answered since the latest round is counted; who cannot be reached is counted apart', async () => {
  const town = worldAt('2026-11-23 10:00');
  for (const who of ['hanako', 'masao', 'fumi']) await registers(town, who);
  await town.goTo('2026-11-24 08:30');
  expect((await readIn(town)).counts).toEqual({
    active: 3,
    answered: 0,
    paused: 0,
    blocked: 0,
    openAlerts: 0,
  });

  await town.does('hanako', WELL);
  await town.does('fumi', { is: 'blocked' });
  const { counts, waves } = await readIn(town);
  expect(counts).toEqual({ active: 2, answered: 1, paused: 0, blocked: 1, openAlerts: 0 });
  expect(waves[0]?.today).toBe('delivered');
  expect(waves[0]?.round).toEqual({
    seq: 1,
    date: '2026-11-24',
    openedAt: at('2026-11-24 08:00'),
    deliveredAt: at('2026-11-24 08:00'),
    peopleAsked: 3,
    rostersNotAsked: 0,
  });
});

test('who rests is counted apart, and is waited for by nobody', async () => {
  const town = worldAt('2026-11-23 10:00');
  for (const who of ['hanako', 'masao']) await registers(town, who);
  await rests(town, 'hanako', '2026-11-24', '2026-11-24');
  expect((await readIn(town)).counts).toMatchObject({ active: 2, paused: 0 });
  await town.goTo('2026-11-24 08:30');
  expect((await readIn(town)).counts).toMatchObject({ active: 1, answered: 0, paused: 1 });
  await town.goTo('2026-11-25 08:30');
  expect((await readIn(town)).counts).toMatchObject({ active: 2, answered: 0, paused: 0 });
});

test('open alerts: cries for help first, by number, with whether family or staff hold them', async () => {
  const town = worldAt('2026-11-23 10:00');
  const silent = await registers(town, 'hanako');
  await watches(town, 'ichiro', silent);
  await town.goTo('2026-11-25 12:30');
  const [alert] = (await readIn(town)).alerts;
  expect(alert).toMatchObject({ registrationNumber: silent, kind: 'silence', takenBy: 'nobody' });

  await town.does('ichiro', presses({ do: 'take', alertId: alert?.id ?? '' }));
  const crying = await registers(town, 'masao');
  await town.does('masao', says('助けて'));
  const { alerts, counts } = await readIn(town);
  expect(counts.openAlerts).toBe(2);
  expect(alerts).toMatchObject([
    { registrationNumber: crying, kind: 'help', status: 'open', takenBy: 'nobody' },
    {
      registrationNumber: silent,
      kind: 'silence',
      status: 'taken',
      openedAt: at('2026-11-25 12:30'),
      lastReportAt: at('2026-11-23 10:00'),
      takenBy: 'family',
    },
  ]);
  const sato = aStaffMember('sato');
  await takeOverAlertAsStaff(town.world, 'demo', alert?.id ?? '', sato, town.now());
  expect((await readIn(town)).alerts.map(({ takenBy }) => takenBy)).toEqual(['nobody', 'staff']);
  expect(JSON.stringify(alerts)).not.toMatch(/hanako|masao|ichiro|山田/);

  await town.does('hanako', WELL);
  expect((await readIn(town)).alerts.map(({ kind }) => kind)).toEqual(['help']);
});

test('more alerts than it may answer with are still counted', async () => {
  const town = worldAt('2026-11-23 10:00');
  await town.towns.change('demo', async (demo) => {
    for (const id of ['a', 'b', 'c'])
      demo.saveAlert(openAlert(aSubject(id), 'silence', 2, patience, town.now()));
  });
  const { alerts, counts } = await readIn(town, 2);
  expect(alerts).toHaveLength(2);
  expect(counts.openAlerts).toBe(3);
});
