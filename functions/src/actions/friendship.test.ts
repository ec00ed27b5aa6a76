import { describe, expect, test } from 'vitest';
import type { Municipality } from '../domain/municipality.ts';
import { ROSTER_SIZE } from '../domain/roster.ts';
import { registers, watches } from '../testing/stories.ts';
import { WELL, worldAt } from '../testing/world-at.ts';

async function aTown(settings = {}) {
  const town = worldAt('2026-11-23 10:00', { alertAfterRounds: 1, ...settings });
  await watches(town, 'ichiro', await registers(town, 'hanako'));
  return {
    ...town,
    subject: () => town.world.towns.read('demo', (reading) => reading.subjectOf('hanako')),
    rosters: () => town.world.towns.read('demo', (reading) => reading.rosters(['r1', 'r2'])),
    checkIns: () => town.kindsHeardBy('hanako').filter((kind) => kind === 'check-in').length,
    notices: () => town.kindsHeardBy('clerk@demo.example'),
    alarms: () => town.kindsHeardBy('ichiro').filter((kind) => kind === 'alert-notice').length,
  };
}

describe('a subject who blocks the account', () => {
  test('is asked no more, alarms nobody, and is reported to staff the same day, once', async () => {
    const town = await aTown();
    const event = await town.does('hanako', { is: 'blocked' });
    await town.receive(event);
    expect(await town.subject()).toMatchObject({ status: 'blocked' });
    expect(await town.rosters()).toEqual([{ id: 'r1', lineUserIds: [] }]);
    expect(town.notices()).toEqual(['unreachable']);
    await town.goTo('2026-11-26 20:00');
    expect([town.checkIns(), town.alarms()]).toEqual([0, 0]);
  });

  test('and comes back is asked from the next round on; what went by was not missed', async () => {
    const town = await aTown();
    await town.does('hanako', { is: 'blocked' });
    await town.goTo('2026-11-26 09:00');
    const event = await town.does('hanako', { is: 'followed' });
    await town.receive(event);
    expect(await town.subject()).toMatchObject({ status: 'active', answeredThrough: 3 });
    expect(town.kindsHeardBy('hanako').at(-1)).toBe('menu');
    expect(await town.rosters()).toEqual([{ id: 'r1', lineUserIds: ['hanako'] }]);
    await town.goTo('2026-11-27 12:29');
    expect([town.checkIns(), town.alarms()]).toEqual([1, 0]);
    await town.goTo('2026-11-27 12:30');
    expect(town.alarms()).toBe(1);
  });

  test('and comes back when the place is taken gets another one: a roster never outgrows one request', async () => {
    const town = await aTown();
    await town.does('hanako', { is: 'blocked' });
    await town.world.towns.change('demo', async (change) => {
      const municipality: Municipality = await change.municipality();
      const lineUserIds = Array.from({ length: ROSTER_SIZE }, (_, i) => `p${i}`);
      change.saveRoster({ id: 'r1', lineUserIds });
      change.saveMunicipality({ ...municipality, rosters: [{ id: 'r1', waveId: 'w1', size: ROSTER_SIZE }] });
    });
    await town.does('hanako', { is: 'followed' });
    expect((await town.rosters()).map(({ lineUserIds }) => lineUserIds.length)).toEqual([ROSTER_SIZE, 1]);
    expect(await town.subject()).toMatchObject({ rosterId: 'r2' });
    await town.does('hanako', { is: 'blocked' });
    expect((await town.rosters()).map(({ lineUserIds }) => lineUserIds.length)).toEqual([ROSTER_SIZE, 0]);
  });
});

describe('an event that comes late', () => {
  test('a block from before the return does not take the subject out of the round again', async () => {
    const town = await aTown();
    const block = await town.does('hanako', { is: 'blocked' });
    await town.goTo('2026-11-23 10:01');
    await town.does('hanako', { is: 'followed' });
    await town.goTo('2026-11-23 11:00');
    await town.receive(block);
    expect(await town.subject()).toMatchObject({ status: 'active' });
    expect(await town.rosters()).toEqual([{ id: 'r1', lineUserIds: ['hanako'] }]);
    expect(town.notices()).toEqual(['unreachable']);
  });

  test('a block that is heard of after the return does nothing at all', async () => {
    const town = await aTown();
    await town.goTo('2026-11-23 11:00');
    await town.does('hanako', { is: 'followed' });
    await town.receive({ id: 'late', lineUserId: 'hanako', at: town.now() - 1, what: { is: 'blocked' } });
    expect(await town.subject()).toMatchObject({ status: 'active' });
    expect(town.notices()).toEqual([]);
  });

  test('a return that comes again vouches for its own day, not for the days since', async () => {
    const town = await aTown({ alertAfterRounds: 2 });
    await town.does('hanako', { is: 'blocked' });
    const back = await town.does('hanako', { is: 'followed' });
    await town.goTo('2026-11-25 10:00');
    await town.receive(back);
    expect(await town.subject()).toMatchObject({ answeredThrough: 0, lastReport: { date: '2026-11-23' } });
    await town.goTo('2026-11-25 12:30');
    expect(town.alarms()).toBe(1);
  });

  test('it leaves what happened since as it was', async () => {
    const town = await aTown();
    const back = await town.does('hanako', { is: 'followed' });
    await town.goTo('2026-11-24 08:10');
    await town.does('hanako', WELL);
    const before = await town.subject();
    await town.receive(back);
    expect(await town.subject()).toEqual(before);
  });
});

test('somebody who is no subject is welcomed, and leaves without a trace', async () => {
  const town = worldAt('2026-11-23 10:00');
  await town.does('jiro', { is: 'followed' });
  await town.does('jiro', { is: 'blocked' });
  expect(town.kindsHeardBy('jiro')).toEqual(['welcome']);
  expect(town.kindsHeardBy('clerk@demo.example')).toEqual([]);
});

describe('the latest word counts', () => {
  test('a block that was heard of twice does not undo a return in between', async () => {
    const town = await aTown();
    await town.goTo('2026-11-23 11:00');
    const gone = await town.does('hanako', { is: 'blocked' });
    await town.goTo('2026-11-23 12:00');
    const back = await town.does('hanako', { is: 'followed' });
    await town.receive(gone);
    expect(await town.subject()).toMatchObject({ status: 'active' });
    await town.goTo('2026-11-23 13:00');
    await town.does('hanako', { is: 'blocked' });
    await town.receive(back);
    expect(await town.subject()).toMatchObject({ status: 'blocked' });
  });

  test('whose return LINE did not tell is back with the first sign of life', async () => {
    const town = await aTown();
    await town.goTo('2026-11-23 11:00');
    await town.does('hanako', { is: 'blocked' });
    await town.goTo('2026-11-24 11:00');
    await town.does('hanako', WELL);
    expect(await town.subject()).toMatchObject({ status: 'active' });
    expect((await town.rosters()).flatMap(({ lineUserIds }) => lineUserIds)).toContain('hanako');
  });
});

test('a watcher who blocks the account is known to be out of reach, until they are back; the latest word counts', async () => {
  const town = await aTown();
  const friendship = async () =>
    (await town.world.towns.read('demo', (reading) => reading.person('ichiro'))).friendship?.is;
  const blocking = await town.does('ichiro', { is: 'blocked' });
  await town.receive(blocking);
  expect(await friendship()).toBe('blocked');
  await town.goTo('2026-11-23 10:01');
  const back = await town.does('ichiro', { is: 'followed' });
  await town.receive(blocking);
  await town.receive(back);
  expect(await friendship()).toBe('friend');
  expect(town.notices()).toEqual([]);
});
