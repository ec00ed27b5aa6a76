import { expect, test } from 'vitest';
import type { SettingsChange } from '../domain/change-settings.ts';
import { newWatcher } from '../domain/watcher.ts';
import { firstWave } from '../testing/a-municipality.ts';
import { aSubject } from '../testing/a-subject.ts';
import { registers, watches } from '../testing/stories.ts';
import { at, worldAt } from '../testing/world-at.ts';
import { changeSettingsOf } from './change-settings.ts';
import { changeSendTimeOf } from './edit-send-times.ts';

/** Fifty people, each silent for one round fewer than N = 3; nothing was said about them yet. */
async function aQuietTown() {
  const town = worldAt('2026-11-20 10:00', { alertAfterRounds: 3 });
  const people = Array.from({ length: 50 }, (_, n) => `s${n}`);
  await town.towns.change('demo', async (demo) => {
    for (const id of people) {
      demo.saveSubject(aSubject(id, { watchers: [newWatcher(`w-${id}`, 'w', 0)] }));
    }
    demo.saveRoster({ id: 'r1', lineUserIds: people.map((id) => `line-${id}`) });
    const rosters = [{ id: 'r1', waveId: 'w1', size: people.length }];
    demo.saveMunicipality({ ...(await demo.municipality()), rosters });
  });
  await town.goTo('2026-11-22 18:00');
  const alerts = () => town.towns.read('demo', (demo) => demo.countOpenAlerts());
  const change = async (n: number) =>
    changeSettingsOf(town.world, 'demo', await town.seen(), { alertAfterRounds: n }, town.now());
  return { ...town, alerts, change };
}

test('a smaller N is no flood: the next search is still by the former one', async () => {
  const town = await aQuietTown();
  expect(await town.alerts()).toBe(0);
  await town.change(1);
  await town.goTo('2026-11-22 23:59');
  expect(await town.alerts()).toBe(0);
  // Two rounds were missed under N = 3; the round of the 23rd is the first under N = 1.
  await town.goTo('2026-11-23 12:29');
  expect(await town.alerts()).toBe(0);
  await town.goTo('2026-11-23 12:30');
  expect(await town.alerts()).toBe(50);
});

test('from 3 to 2: a round that was missed before the change does not count for the new N', async () => {
  const town = await aQuietTown();
  await town.towns.change('demo', async (demo) => {
    for (let n = 0; n < 50; n++) {
      const subject = await demo.subject(`s${n}`);
      if (subject) demo.saveSubject({ ...subject, answeredThrough: 1 });
    }
  });
  await town.change(2);
  await town.goTo('2026-11-23 23:59');
  expect(await town.alerts()).toBe(0);
  await town.goTo('2026-11-24 12:30');
  expect(await town.alerts()).toBe(50);
});

test('a greater N raises nothing earlier, and no search is run by the change itself', async () => {
  const town = await aQuietTown();
  await town.change(4);
  await town.change(4);
  await town.goTo('2026-11-23 23:59');
  expect(await town.alerts()).toBe(0);
  await town.goTo('2026-11-24 12:30');
  expect(await town.alerts()).toBe(50);
});

test('a value that may not be is refused, and changes nothing', async () => {
  const town = await aQuietTown();
  await expect(town.change(15)).rejects.toThrow();
  expect((await town.towns.read('demo', (demo) => demo.municipality())).settings.alertAfterRounds).toBe(3);
});

test('another send time counts from the next round; changed after today’s, that is tomorrow', async () => {
  const town = worldAt('2026-11-23 10:00');
  await registers(town, 'hanako');
  const asked = () => town.kindsHeardBy('hanako').filter((kind) => kind === 'check-in').length;
  await town.goTo('2026-11-24 07:00');
  await changeSendTimeOf(town.world, 'demo', await town.seen(), 'w1', '09:00', town.now());
  await town.goTo('2026-11-24 08:59');
  expect(asked()).toBe(0);
  await town.goTo('2026-11-24 09:00');
  expect(asked()).toBe(1);
  await changeSendTimeOf(town.world, 'demo', await town.seen(), 'w1', '10:00', town.now());
  await town.goTo('2026-11-25 09:59');
  expect(asked()).toBe(1);
  await town.goTo('2026-11-25 10:00');
  expect(asked()).toBe(2);
});

test('to a time of today that has gone by: at once; too long gone by: skipped, and staff hear it', async () => {
  const town = worldAt('2026-11-23 10:00', { sendTime: '18:00' });
  await registers(town, 'hanako');
  await town.goTo('2026-11-23 11:00');
  await changeSendTimeOf(town.world, 'demo', await town.seen(), 'w1', '08:00', town.now());
  await town.goTo('2026-11-23 11:01');
  expect(town.kindsHeardBy('hanako')).toContain('check-in');

  const late = worldAt('2026-11-23 10:00', { sendTime: '18:00' });
  await registers(late, 'hanako');
  await late.goTo('2026-11-23 13:00');
  await changeSendTimeOf(late.world, 'demo', await late.seen(), 'w1', '08:00', late.now());
  await late.goTo('2026-11-23 23:00');
  expect(late.kindsHeardBy('hanako')).not.toContain('check-in');
  expect(late.heardBy('clerk@demo.example')).toMatchObject([{ kind: 'skipped-days', days: 1 }]);
});

test('another time zone: the next round keeps its time of day, by the new clocks, and no day has two', async () => {
  const town = worldAt('2026-11-23 10:00');
  await changeSettingsOf(town.world, 'demo', await town.seen(), { timeZone: 'Pacific/Honolulu' }, town.now());
  const wave = async () => firstWave(await town.towns.read('demo', (demo) => demo.municipality()));
  expect((await wave()).nextRoundAt).toBe(Date.parse('2026-11-24T18:00:00Z'));
  await changeSettingsOf(town.world, 'demo', await town.seen(), { timeZone: 'Asia/Tokyo' }, town.now());
  expect((await wave()).nextRoundAt).toBe(at('2026-11-24 08:00'));
});

test('a municipality far away lives by its own clock: message, reminder, search, summer time', async () => {
  const paris = { timeZone: 'Europe/Paris', reminderTime: '11:00', alertAfterRounds: 1 };
  // Three days before the clocks go forward in Paris (2027-03-28).
  const town = worldAt('2027-03-25 22:00', paris);
  await watches(town, 'ichiro', await registers(town, 'hanako'));
  const times = (who: string, kind: string) => {
    const found: string[] = [];
    return {
      found,
      look: () =>
        found.push(...(town.kindsHeardBy(who).at(-1) === kind ? [new Date(town.now()).toISOString()] : [])),
    };
  };
  const asked = times('hanako', 'check-in');
  const reminded = times('hanako', 'reminder');
  for (const day of ['26', '27', '28', '29']) {
    const winter = day < '28';
    await town.goToMoment(Date.parse(`2027-03-${day}T0${winter ? 7 : 6}:00:00Z`));
    asked.look();
    await town.goToMoment(Date.parse(`2027-03-${day}T${winter ? '10' : '09'}:00:00Z`));
    reminded.look();
  }
  expect(asked.found).toEqual([
    '2027-03-26T07:00:00.000Z',
    '2027-03-27T07:00:00.000Z',
    '2027-03-28T06:00:00.000Z',
    '2027-03-29T06:00:00.000Z',
  ]);
  expect(reminded.found[0]).toBe('2027-03-26T10:00:00.000Z');
  expect(town.kindsHeardBy('ichiro')).toContain('alert-notice');
});

test('again, with what was seen before, it changes nothing, makes no revision and is refused to nobody', async () => {
  const town = worldAt('2026-11-23 10:00');
  const change = (seen: number, desk: string) =>
    changeSettingsOf(town.world, 'demo', seen, { desk }, town.now());
  expect(await change(0, '福祉課')).toEqual({ refused: [], revision: 1 });
  expect(await change(0, '福祉課')).toEqual({ refused: [], revision: null });
  expect(await town.seen()).toBe(1);
  await expect(change(0, '高齢者支援課')).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(await change(1, '高齢者支援課')).toEqual({ refused: [], revision: 2 });
  expect(await town.seen()).toBe(2);
});

test('what is wrong is answered, and nothing changes; what was wrong before keeps nobody from changing the rest', async () => {
  const town = worldAt('2026-11-23 10:00', { deskPhone: '内線12' });
  const change = async (settings: SettingsChange) =>
    changeSettingsOf(town.world, 'demo', await town.seen(), settings, town.now());
  expect(await change({ reminderTime: '08:00' })).toMatchObject({
    refused: [{ code: 'reminder-of-no-use' }],
    revision: null,
  });
  expect(await town.seen()).toBe(0);
  expect(await change({ reminderTime: '08:01' })).toMatchObject({ refused: [] });
  expect(await change({ deskPhone: '０１２３－４５－６７８９' })).toMatchObject({ refused: [] });
  expect(await change({ deskPhone: '22-1111' })).toMatchObject({
    refused: [{ code: 'desk-phone-not-callable' }],
  });
  const { settings } = await town.towns.read('demo', (demo) => demo.municipality());
  expect(settings).toMatchObject({ reminderTime: '08:01', deskPhone: '0123-45-6789' });
});
