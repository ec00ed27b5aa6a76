import { expect, test } from 'vitest';
import { registers } from '../testing/stories.ts';
import { at, presses, WELL, worldAt } from '../testing/world-at.ts';

async function aTown(settings = {}) {
  const town = worldAt('2026-11-23 10:00', { reminderTime: '11:00', alertAfterRounds: 2, ...settings });
  await registers(town, 'hanako');
  await registers(town, 'kiyoshi');
  const reminders = (who: string) => town.kindsHeardBy(who).filter((kind) => kind === 'reminder').length;
  return { ...town, reminders };
}

test('who has not answered is asked once more at its time, who has is left alone', async () => {
  const town = await aTown();
  await town.goTo('2026-11-24 08:10');
  await town.does('hanako', WELL);
  await town.goTo('2026-11-24 10:59');
  expect(town.reminders('kiyoshi')).toBe(0);
  await town.goTo('2026-11-24 11:00');
  expect(town.heardBy('kiyoshi').at(-1)).toEqual({
    kind: 'reminder',
    waveId: 'w1',
    seq: 1,
    date: '2026-11-24',
  });
  await town.goTo('2026-11-24 23:00');
  expect([town.reminders('hanako'), town.reminders('kiyoshi')]).toEqual([0, 1]);
  await town.goTo('2026-11-25 11:00');
  expect([town.reminders('hanako'), town.reminders('kiyoshi')]).toEqual([1, 2]);
});

test('a municipality that does not want it reminds nobody', async () => {
  const town = await aTown({ reminderTime: null });
  await town.goTo('2026-11-24 20:00');
  expect(town.reminders('kiyoshi')).toBe(0);
});

test('a round that came after the reminder’s time has none, nor one that LINE did not take', async () => {
  const town = await aTown();
  town.outside.conduct = ({ to }) =>
    to === 'multicast' && town.now() < Date.parse('2026-11-24T11:30+09:00') ? 'later' : 'done';
  await town.goTo('2026-11-24 20:00');
  expect(town.kindsHeardBy('kiyoshi')).toContain('check-in');
  expect(town.reminders('kiyoshi')).toBe(0);
  town.outside.conduct = ({ to }) => (to === 'multicast' ? 'never' : 'done');
  await town.goTo('2026-11-25 20:00');
  expect(town.reminders('kiyoshi')).toBe(0);
});

test('who answers, or cries for help, while the reminder waits for LINE is not reminded any more', async () => {
  const town = await aTown();
  town.outside.conduct = ({ to }) => (to === 'push' ? 'later' : 'done');
  await town.goTo('2026-11-24 11:00');
  await town.does('kiyoshi', WELL);
  await town.does('hanako', presses({ do: 'help' }));
  town.outside.conduct = () => 'done';
  await town.goTo('2026-11-24 12:00');
  expect([town.reminders('hanako'), town.reminders('kiyoshi')]).toEqual([0, 0]);
});

test('a reminder that LINE takes only hours later is none', async () => {
  const town = await aTown();
  town.outside.conduct = ({ to }) => (to === 'push' ? 'later' : 'done');
  await town.goTo('2026-11-24 13:01');
  town.outside.conduct = () => 'done';
  await town.goTo('2026-11-24 20:00');
  expect(town.reminders('kiyoshi')).toBe(0);
});

test('a reminder that we slept through is not made up for the next morning', async () => {
  const town = await aTown();
  await town.goTo('2026-11-24 10:00');
  town.sleepUntil(at('2026-11-25 07:59'));
  await town.goTo('2026-11-25 08:30');
  expect(town.reminders('kiyoshi')).toBe(0);
  await town.goTo('2026-11-25 11:00');
  expect(town.reminders('kiyoshi')).toBe(1);
});
