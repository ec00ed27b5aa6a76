import { expect, test } from 'vitest';
import { firstWave } from '../testing/a-municipality.ts';
import { aSubject } from '../testing/a-subject.ts';
import { worldAt } from '../testing/world-at.ts';
import { countMissed } from './count-missed.ts';
import { readSilences } from './read-silences.ts';

/** Five rounds behind it; N = 3. The day's round goes out at eight and silence is looked for at half past twelve. */
async function aTown() {
  const town = worldAt('2026-11-17 10:00', { alertAfterRounds: 3 });
  const people: [string, object][] = [
    ['answered', { answeredThrough: 6 }],
    ['one', { answeredThrough: 5 }],
    ['one-too', { answeredThrough: 5 }],
    ['three', { answeredThrough: 3 }],
    ['known', { answeredThrough: 2, alertId: 'a' }],
    ['blocked', { answeredThrough: 3, status: 'blocked' }],
    ['elsewhere', { answeredThrough: 5, waveId: 'w2' }],
  ];
  await town.goTo('2026-11-23 07:00');
  await town.towns.change('demo', async (demo) => {
    for (const [id, more] of people) demo.saveSubject(aSubject(id, more));
  });
  const wave = async () => firstWave(await town.towns.read('demo', (demo) => demo.municipality()));
  return { ...town, wave, days: async () => (await readSilences(town.world, 'demo')).days };
}

const counts = (...first: number[]) => [...first, ...Array<number>(14 - first.length).fill(0)];

test('when silence is looked for it is counted who had missed how many rounds; later answers change nothing', async () => {
  const town = await aTown();
  await town.goTo('2026-11-23 12:29');
  expect((await town.days()).map(({ date }) => date)).not.toContain('2026-11-23');
  await town.goTo('2026-11-23 12:30');
  const today = { date: '2026-11-23', missed: counts(2, 0, 1, 1) };
  expect((await town.days()).at(-1)).toEqual(today);

  await town.towns.change('demo', async (demo) =>
    demo.saveSubject(aSubject('three', { answeredThrough: 6 })),
  );
  await countMissed(town.world, 'demo', await town.wave());
  expect((await town.days()).at(-1)).toEqual(today);
});

test('before there were so many rounds nobody can have missed them', async () => {
  const town = worldAt('2026-11-22 10:00');
  await town.towns.change('demo', async (demo) => demo.saveSubject(aSubject('s1')));
  await town.goTo('2026-11-23 13:00');
  expect((await readSilences(town.world, 'demo')).days).toEqual([{ date: '2026-11-23', missed: counts(1) }]);
});

test('a count that fails holds up no alarm', async () => {
  const town = await aTown();
  const { read } = town.towns;
  town.towns.read = (id, body) =>
    read(id, (reading) => body({ ...reading, countSubjects: () => Promise.reject(new Error('no count')) }));
  await town.goTo('2026-11-23 12:30');
  town.towns.read = read;
  expect(town.errors).toEqual([new Error('no count')]);
  expect(await town.towns.read('demo', (demo) => demo.countOpenAlerts())).toBe(1);
});

test('the last fourteen rounds are read, no more', async () => {
  const town = worldAt('2026-11-01 10:00');
  await town.goTo('2026-11-20 13:00');
  const { days } = await readSilences(town.world, 'demo');
  expect([days[0]?.date, days.at(-1)?.date, days.length]).toEqual(['2026-11-07', '2026-11-20', 14]);
});
