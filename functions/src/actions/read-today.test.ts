import { expect, test } from 'vitest';
import { registers, rests, watches } from '../testing/stories.ts';
import { at, presses, says, WELL, worldAt } from '../testing/world-at.ts';
import { readToday } from './read-today.ts';

const readIn = (town: ReturnType<typeof worldAt>) => readToday(town.world, 'demo', town.now());
const nobody = {
  help: 0,
  silence: 0,
  waiting: 0,
  answered: 0,
  scheduled: 0,
  paused: 0,
  blocked: 0,
  unlinked: 0,
};

test('before the first round there is none, and nobody is in need', async () => {
  const town = worldAt('2026-11-23 10:00');
  expect(await readIn(town)).toEqual({
    waves: [
      {
        sendTime: '08:00',
        today: 'scheduled',
        nextRoundAt: at('2026-11-24 08:00'),
        lastSearchAt: null,
        nextSearchAt: at('2026-11-24 12:30'),
        round: null,
      },
    ],
    friendUrl: 'https://line.me/R/ti/p/@hidamari-demo',
    counts: nobody,
  });
});

test('everybody is counted in the one state they are in', async () => {
  const town = worldAt('2026-11-23 10:00');
  for (const who of ['hanako', 'masao', 'fumi']) await registers(town, who);
  expect((await readIn(town)).counts).toEqual({ ...nobody, scheduled: 3 });
  await town.goTo('2026-11-24 08:30');
  expect((await readIn(town)).counts).toEqual({ ...nobody, waiting: 3 });

  await town.does('hanako', WELL);
  await town.does('fumi', { is: 'blocked' });
  await town.does('masao', says('助けて'));
  const { counts, waves } = await readIn(town);
  expect(counts).toEqual({ ...nobody, answered: 1, blocked: 1, help: 1 });
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
  expect((await readIn(town)).counts).toEqual({ ...nobody, scheduled: 2 });
  await town.goTo('2026-11-24 08:30');
  expect((await readIn(town)).counts).toEqual({ ...nobody, waiting: 1, paused: 1 });
  await town.goTo('2026-11-25 08:30');
  expect((await readIn(town)).counts).toEqual({ ...nobody, waiting: 2 });
});

test('a case is counted until it is over, whoever holds it', async () => {
  const town = worldAt('2026-11-23 10:00', { alertAfterRounds: 1 });
  await watches(town, 'ichiro', await registers(town, 'hanako'));
  await town.goTo('2026-11-24 12:30');
  expect((await readIn(town)).counts).toEqual({ ...nobody, silence: 1 });
  const [alert] = await town.towns.read('demo', (demo) => demo.openAlerts(1));
  await town.does('ichiro', presses({ do: 'take', alertId: alert?.id ?? '' }));
  expect((await readIn(town)).counts).toEqual({ ...nobody, silence: 1 });
  await town.does('hanako', WELL);
  expect((await readIn(town)).counts).toEqual({ ...nobody, answered: 1 });
});

test('when silence was last looked for, and when it will be', async () => {
  const town = worldAt('2026-11-23 10:00');
  await town.goTo('2026-11-24 12:29');
  const checks = async () => {
    const [wave] = (await readIn(town)).waves;
    return [wave?.lastSearchAt, wave?.nextSearchAt];
  };
  expect(await checks()).toEqual([null, at('2026-11-24 12:30')]);
  await town.goTo('2026-11-24 12:30');
  expect(await checks()).toEqual([at('2026-11-24 12:30'), at('2026-11-25 12:30')]);
});
