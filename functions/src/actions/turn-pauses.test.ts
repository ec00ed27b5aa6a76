import { describe, expect, test } from 'vitest';
import { pauseTurnsOn } from '../domain/pause.ts';
import type { Subject } from '../domain/subject.ts';
import { aMunicipality, firstWave } from '../testing/a-municipality.ts';
import { aSubject } from '../testing/a-subject.ts';
import { aTownWithPauses } from '../testing/a-paused-town.ts';
import { at, WELL, worldAt } from '../testing/world-at.ts';
import { changeSettingsOf } from './change-settings.ts';
import { changeSendTimeOf } from './edit-send-times.ts';
import { turnPauses } from './turn-pauses.ts';

describe('a pause', () => {
  test('begins with the round of its first day and ends before that of the day after its last', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-25', '2026-11-26');
    expect(await town.asked('2026-11-24 09:00')).toBe(1);
    await town.does('hanako', WELL);
    await town.goTo('2026-11-25 07:59');
    expect(await town.hanako()).toMatchObject({ status: 'active' });
    expect(await town.asked('2026-11-25 08:00')).toBe(0);
    expect(await town.hanako()).toMatchObject({ status: 'paused' });
    expect(await town.asked('2026-11-27 07:59')).toBe(0);
    expect(await town.hanako()).toMatchObject({ status: 'paused' });
    expect(await town.asked('2026-11-27 08:00')).toBe(1);
    expect(await town.hanako()).toMatchObject({ status: 'active', pause: null, answeredThrough: 3 });
    expect(await town.wave()).toMatchObject({ nextPauseOn: null });
  });

  test('ends with a friendly word to the subject and one to the family, once; its rounds were not missed', async () => {
    const town = await aTownWithPauses({ alertAfterRounds: 2 });
    await town.pauses('2026-11-23', '2026-11-30');
    await town.goTo('2026-12-01 08:00');
    expect(town.heardBy('hanako')).toContainEqual({ kind: 'pause-over', by: 'calendar' });
    expect(town.heardBy('ichiro').at(-1)).toEqual({
      kind: 'subject-returns',
      label: { number: town.number },
      cancelled: false,
    });
    await town.goTo('2026-12-02 12:29');
    expect(town.count('ichiro', 'alert-notice')).toBe(0);
    await town.goTo('2026-12-02 12:30');
    expect(town.count('ichiro', 'alert-notice')).toBe(1);
    expect([town.count('hanako', 'pause-over'), town.count('ichiro', 'subject-returns')]).toEqual([1, 1]);
  });

  test('coming back is no report: nobody is shown to have answered', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-23', '2026-11-24');
    await town.goTo('2026-11-25 08:00');
    expect(await town.hanako()).toMatchObject({ lastReport: { date: '2026-11-23' } });
  });

  test('turning again at the same moment, and every later one of the day, changes nothing', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-23', '2026-11-24');
    town.sleepUntil(at('2026-11-25 07:59'));
    const found = await town.towns.read('demo', (demo) => demo.municipality());
    const turn = (now: number) => turnPauses(town.world, found, firstWave(found), now);
    await turn(town.now());
    const once = structuredClone([...town.towns.documents]);
    for (const later of [0, 3_600_000]) await turn(town.now() + later);
    expect([...town.towns.documents]).toEqual(once);
  });

  test('nobody’s turns: nothing is looked for', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-25', '2026-11-26');
    const { change } = town.world.towns;
    let looked = 0;
    town.world.towns.change = (id, body) =>
      change(id, (demo) =>
        body({
          ...demo,
          subjectsTurning: (...args) => {
            looked++;
            return demo.subjectsTurning(...args);
          },
        }),
      );
    await town.goTo('2026-11-24 20:00');
    expect(looked).toBe(0);
    await town.goTo('2026-11-25 08:00');
    expect(looked).toBeGreaterThan(0);
  });
});

describe('after an outage', () => {
  test('over its beginning: who rests today is not asked', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-25', '2026-11-27');
    await town.goTo('2026-11-24 09:00');
    await town.does('hanako', WELL);
    town.sleepUntil(at('2026-11-26 09:00'));
    expect(await town.asked('2026-11-27 23:00')).toBe(0);
    expect(await town.asked('2026-11-28 08:00')).toBe(1);
  });

  test('over all of it: they are back, not missed, and are told that it is over', async () => {
    const town = await aTownWithPauses({ alertAfterRounds: 2 });
    await town.pauses('2026-11-25', '2026-11-26');
    await town.goTo('2026-11-24 09:00');
    town.sleepUntil(at('2026-11-28 08:30'));
    expect(await town.asked('2026-11-28 12:30')).toBe(1);
    expect(town.count('ichiro', 'alert-notice')).toBe(0);
    expect([town.count('hanako', 'pause-over'), town.count('ichiro', 'subject-returns')]).toEqual([1, 1]);
    await town.goTo('2026-11-29 12:30');
    expect(town.count('ichiro', 'alert-notice')).toBe(1);
  });

  test('that skips the first day back: it ends all the same, and the next round asks', async () => {
    const town = await aTownWithPauses();
    await town.pauses('2026-11-23', '2026-11-24');
    town.sleepUntil(at('2026-11-25 13:00'));
    expect(await town.asked('2026-11-25 23:00')).toBe(0);
    expect(await town.hanako()).toMatchObject({ status: 'active', pause: null });
    expect(await town.asked('2026-11-26 08:00')).toBe(1);
  });
});

test('it goes by the send time as it is on the day, and by the clocks of the municipality', async () => {
  const town = await aTownWithPauses();
  await town.pauses('2026-11-24', '2026-11-25');
  await changeSendTimeOf(town.world, 'demo', await town.seen(), 'w1', '07:00', town.now());
  expect(await town.asked('2026-11-26 06:59')).toBe(0);
  expect(await town.asked('2026-11-26 07:00')).toBe(1);
  await changeSettingsOf(town.world, 'demo', await town.seen(), { timeZone: 'Pacific/Auckland' }, town.now());
  // The 26th in Japan, the 27th in New Zealand since eight in the evening.
  await town.goTo('2026-11-26 21:00');
  await town.pauses('2026-11-27', '2026-11-27');
  expect(await town.hanako()).toMatchObject({ status: 'paused' });
  expect(await town.asked('2026-11-28 03:00')).toBe(1);
});

test('more than one page of them: everybody turns, each is told once, rosters and counts are right', async () => {
  const town = worldAt('2026-11-23 10:00');
  const { documents } = town.towns;
  const people = 250;
  const pause = {
    from: '2026-11-24',
    through: '2026-11-24',
    reason: 'stay',
    by: { role: 'subject' },
  } as const;
  const subjects = Array.from({ length: people }, (_, n) => aSubject(`s${n}`, { pause, pauseDecidedAt: 1 }));
  for (const subject of subjects) documents.set(`demo/subjects/${subject.id}`, subject);
  documents.set('demo/rosters/r1', { id: 'r1', lineUserIds: subjects.map(({ lineUserId }) => lineUserId) });
  const municipality = aMunicipality('demo', town.now());
  const wave = { ...firstWave(municipality), nextPauseOn: '2026-11-24' };
  const rosters = [{ id: 'r1', waveId: 'w1', size: people }];
  documents.set('demo', { ...municipality, waves: [wave], rosters });
  const checkIns = () => town.outside.heard.filter(({ said }) => said.kind === 'check-in').length;

  await town.goTo('2026-11-24 20:00');
  expect(checkIns()).toBe(0);
  expect(documents.get('demo/rosters/r1')).toEqual({ id: 'r1', lineUserIds: [] });
  expect(documents.get('demo')).toMatchObject({
    rosters: [{ size: 0 }],
    waves: [{ nextPauseOn: '2026-11-25' }],
  });

  const { change } = town.towns;
  let changes = 0;
  town.towns.change = async (id, body) => {
    const result = await change(id, body);
    if (++changes === 2) throw new Error('died');
    return result;
  };
  await town.goTo('2026-11-25 08:01');
  expect(town.errors).toHaveLength(1);
  expect(checkIns()).toBe(people);
  expect(town.outside.heard.filter(({ said }) => said.kind === 'pause-over')).toHaveLength(people);
  const after = subjects.map(({ id }) => documents.get(`demo/subjects/${id}`) as Subject);
  expect(after.map(pauseTurnsOn).filter((on) => on !== null)).toEqual([]);
  expect(documents.get('demo')).toMatchObject({
    rosters: [{ size: people }],
    waves: [{ nextPauseOn: null }],
  });
});
