import { expect, test } from 'vitest';
import type { Delivery } from '../domain/outgoing.ts';
import { firstWave } from '../testing/a-municipality.ts';
import { at, worldAt } from '../testing/world-at.ts';
import { deliverRound } from './deliver-round.ts';
import { openDueRound } from './open-round.ts';
import { sweep } from './sweep.ts';

const EIGHT = at('2026-11-24 08:00');

/** A town with two rosters and an empty one. */
async function aTown() {
  const town = worldAt('2026-11-23 10:00');
  await town.world.towns.change('demo', async (change) => {
    change.saveRoster({ id: 'r1', lineUserIds: ['a', 'b'] });
    change.saveRoster({ id: 'r2', lineUserIds: ['c'] });
    change.saveRoster({ id: 'r3', lineUserIds: [] });
    const sizes = Object.entries({ r1: 2, r2: 1, r3: 0 }).map(([id, size]) => ({ id, waveId: 'w1', size }));
    change.saveMunicipality({ ...(await change.municipality()), rosters: sizes });
  });
  return {
    ...town,
    round: () => town.world.towns.read('demo', (it) => it.round('w1', 1)),
    municipality: () => town.world.towns.read('demo', (it) => it.municipality()),
    wave: () => town.world.towns.read('demo', async (it) => firstWave(await it.municipality())),
    whoHeard: () => town.outside.heard.filter(({ said }) => said.kind === 'check-in').map(({ who }) => who),
    notices: () => town.heardBy('clerk@demo.example'),
    /** How LINE answers the roster with this person. */
    answers: (person: string, delivery: Delivery | 'lost') => {
      town.outside.conduct = ({ to, who }) =>
        to === 'multicast' && who.includes(person) ? delivery : 'done';
    },
  };
}

test('goes to every roster that has somebody, in one request each', async () => {
  const town = await aTown();
  await town.goTo('2026-11-24 08:00');
  expect(town.outside.calls.map(({ who }) => who)).toEqual([['a', 'b'], ['c']]);
  expect(town.heardBy('a')).toEqual([{ kind: 'check-in', date: '2026-11-24' }]);
  expect(await town.round()).toMatchObject({ accepted: 3, pending: [], deliveredAt: EIGHT });
});

test('the minute twice, three times, or late by another process: everybody is asked once', async () => {
  const town = await aTown();
  const stale = await town.municipality();
  await Promise.all([sweep(town.world, EIGHT), sweep(town.world, EIGHT), sweep(town.world, EIGHT)]);
  const opening = await openDueRound(town.world, 'demo', 'w1', EIGHT);
  expect(opening).toBeNull();
  const round = await town.round();
  const before = structuredClone([...town.towns.documents]);
  if (round) await deliverRound(town.world, stale, { ...round, pending: null }, EIGHT + 60_000);
  expect([...town.towns.documents]).toEqual(before);
  expect(town.whoHeard().sort()).toEqual(['a', 'b', 'c']);
});

test('a roster that LINE does not take yet is tried each minute, the others are not asked again', async () => {
  const town = await aTown();
  town.answers('c', 'later');
  await town.goTo('2026-11-24 08:02');
  expect(await town.round()).toMatchObject({ accepted: 2, pending: ['r2'], deliveredAt: null });
  expect(town.outside.calls.filter(({ who }) => who.includes('a'))).toHaveLength(1);
  town.answers('c', 'done');
  await town.goTo('2026-11-24 08:03');
  expect(await town.round()).toMatchObject({ accepted: 3, pending: [], deliveredAt: at('2026-11-24 08:03') });
  expect(town.whoHeard().sort()).toEqual(['a', 'b', 'c']);
});

test('accepted, and the answer lost: asked once all the same', async () => {
  const town = await aTown();
  town.answers('a', 'lost');
  await town.goTo('2026-11-24 08:02');
  town.answers('a', 'done');
  await town.goTo('2026-11-24 08:05');
  expect(town.whoHeard().sort()).toEqual(['a', 'b', 'c']);
  expect(await town.round()).toMatchObject({ accepted: 3, deliveredAt: at('2026-11-24 08:03') });
});

test('a roster refused for good is reported to staff, with its people, and its people missed nothing', async () => {
  const town = await aTown();
  town.answers('a', 'never');
  await town.goTo('2026-11-24 08:10');
  expect(town.notices()).toEqual([{ kind: 'unreachable', people: 2, at: EIGHT }]);
  expect(await town.wave()).toMatchObject({
    delivering: null,
    notAsked: [{ seq: 1, rosterIds: ['r1'] }],
  });
});

test('after four hours it is given up, and the last minute sends no more', async () => {
  const town = await aTown();
  town.answers('c', 'later');
  await town.goTo('2026-11-24 11:59');
  const tries = town.outside.calls.length;
  await town.goTo('2026-11-24 12:00');
  expect(town.outside.calls.filter(({ to }) => to === 'multicast')).toHaveLength(tries);
  expect(town.notices()).toEqual([{ kind: 'unreachable', people: 1, at: at('2026-11-24 12:00') }]);
  expect(await town.wave()).toMatchObject({ delivering: null, nextAlertAt: at('2026-11-24 13:00') });
});

test('a skipped day is told to staff once', async () => {
  const town = await aTown();
  await sweep(town.world, at('2026-11-24 12:00'));
  await sweep(town.world, at('2026-11-24 12:00'));
  await sweep(town.world, at('2026-11-24 12:01'));
  expect(town.notices()).toEqual([{ kind: 'skipped-days', days: 1, at: at('2026-11-24 12:00') }]);
  expect(town.whoHeard()).toEqual([]);
});
