import { expect, test } from 'vitest';
import { newWatcher } from '../domain/watcher.ts';
import { aSubject } from '../testing/a-subject.ts';
import { at, WELL, worldAt } from '../testing/world-at.ts';
import { searchSilence } from './search-silence.ts';
import { sweep } from './sweep.ts';

const ALERT_TIME = '2026-11-24 12:30';

/** A town whose people are all silent since the round of the 24th, some of them with somebody who watches. */
async function aSilentTown(people: Record<string, string[]>, alertAfterRounds = 1) {
  const town = worldAt('2026-11-23 10:00', { alertAfterRounds });
  await town.world.towns.change('demo', async (change) => {
    for (const [id, watchers] of Object.entries(people)) {
      change.saveSubject(aSubject(id, { watchers: watchers.map((who) => newWatcher(who, who, 0)) }));
    }
    const ids = Object.keys(people);
    change.saveRoster({ id: 'r1', lineUserIds: ids.map((id) => `line-${id}`) });
    change.saveMunicipality({
      ...(await change.municipality()),
      rosters: [{ id: 'r1', waveId: 'w1', size: ids.length }],
    });
  });
  return {
    ...town,
    search: () => searchSilence(town.world, 'demo', 'w1', town.now()),
    openAlerts: () => town.world.towns.read('demo', (it) => it.openAlerts(1_000)),
    alarms: (who: string) => town.kindsHeardBy(who).filter((kind) => kind === 'alert-notice').length,
    notices: () => town.heardBy('clerk@demo.example'),
  };
}

test('a second search at the same moment, or a stale one later, writes and says nothing', async () => {
  const town = await aSilentTown({ s1: ['w'] });
  await town.goTo(ALERT_TIME);
  const before = structuredClone([...town.towns.documents]);
  await town.search();
  await town.goTo('2026-11-24 13:00');
  await town.search();
  await sweep(town.world, town.now());
  expect([...town.towns.documents]).toEqual(before);
  expect(town.alarms('w')).toBe(1);
});

test('before its moment it finds nobody', async () => {
  const town = await aSilentTown({ s1: ['w'] });
  await town.goTo('2026-11-24 12:29');
  await town.search();
  expect(await town.openAlerts()).toEqual([]);
});

test('who watches two silent people is alarmed once, and staff read a number', async () => {
  const town = await aSilentTown({ s1: ['w'], s2: ['w', 'v'], s3: [] });
  await town.goTo(ALERT_TIME);
  expect([town.alarms('w'), town.alarms('v')]).toEqual([1, 1]);
  expect(town.notices()).toEqual([{ kind: 'silence', people: 3, alone: 1, at: at(ALERT_TIME) }]);
  expect(await town.openAlerts()).toHaveLength(3);
});

test('an open case is not opened again by the rounds that follow', async () => {
  const town = await aSilentTown({ s1: ['w'] });
  await town.goTo('2026-11-27 20:00');
  expect(town.alarms('w')).toBe(1);
  expect(town.notices().filter(({ kind }) => kind === 'silence')).toHaveLength(1);
});

test('more people than one transaction takes: everybody is found, whether or not the process dies in between', async () => {
  const everybody = Object.fromEntries(Array.from({ length: 401 }, (_, i) => [`s${1000 + i}`, [`w${i}`]]));
  const town = await aSilentTown(everybody);
  await town.goTo('2026-11-24 12:29');
  const { change } = town.world.towns;
  let changes = 0;
  town.world.towns.change = (id, body) => {
    if (++changes === 2) throw new Error('died after the first page');
    return change(id, body);
  };
  await expect(searchSilence(town.world, 'demo', 'w1', at(ALERT_TIME))).rejects.toThrow('died');
  expect(await town.openAlerts()).toHaveLength(200);
  await town.goTo(ALERT_TIME);
  expect(await town.openAlerts()).toHaveLength(401);
  for (const i of [0, 199, 200, 399, 400]) expect(town.alarms(`w${i}`)).toBe(1);
});

test('an alarm that has not gone out yet is dropped when its only case ends; one about two cases is not', async () => {
  const town = await aSilentTown({ s1: ['w'], s2: ['w', 'v'] });
  town.outside.conduct = ({ to }) => (to === 'push' ? 'later' : 'done');
  await town.goTo(ALERT_TIME);
  await town.does('line-s2', WELL);
  town.outside.conduct = () => 'done';
  await town.goTo('2026-11-24 13:00');
  expect([town.alarms('w'), town.alarms('v')]).toEqual([1, 0]);
});
