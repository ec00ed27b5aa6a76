import { expect, test } from 'vitest';
import { registers } from '../testing/stories.ts';
import { at, presses, worldAt } from '../testing/world-at.ts';
import { addSendTime, changeSendTimeOf, removeSendTime } from './edit-send-times.ts';

async function aTown() {
  const town = worldAt('2026-11-23 10:00');
  await registers(town, 'hanako');
  const municipality = () => town.towns.read('demo', (demo) => demo.municipality());
  const waves = async () => (await municipality()).waves;
  return {
    ...town,
    waves,
    add: async (time: string, seen?: number) =>
      addSendTime(town.world, 'demo', seen ?? (await town.seen()), time, town.now()),
    change: async (waveId: string, time: string, seen?: number) =>
      changeSendTimeOf(town.world, 'demo', seen ?? (await town.seen()), waveId, time, town.now()),
    remove: async (waveId: string, seen?: number) =>
      removeSendTime(town.world, 'demo', seen ?? (await town.seen()), waveId),
    /** Adds a send time and has hanako choose it; answers with its wave. */
    async chooses(time: string): Promise<string> {
      await this.add(time);
      const waveId = (await waves()).at(-1)?.id ?? '';
      await town.does('hanako', presses({ do: 'choose-send-time', waveId }));
      return waveId;
    },
  };
}

test('a new send time can be chosen at once, and asks whoever chose it from its next moment on', async () => {
  const town = await aTown();
  await town.chooses('18:00');
  await town.goTo('2026-11-23 17:59');
  expect(town.kindsHeardBy('hanako')).not.toContain('check-in');
  await town.goTo('2026-11-23 18:00');
  expect(town.kindsHeardBy('hanako').at(-1)).toBe('check-in');
  await town.goTo('2026-11-24 17:59');
  expect(town.kindsHeardBy('hanako').filter((kind) => kind === 'check-in')).toHaveLength(1);
});

test('added twice it is one send time; the second is told so', async () => {
  const town = await aTown();
  expect(await town.add('18:00')).toEqual({ refused: [], revision: 1 });
  await expect(town.add('18:00')).rejects.toMatchObject({ code: 'send-time-exists' });
  expect(await town.waves()).toHaveLength(2);
});

test('one that somebody has stays, even where they blocked the account; once they moved it goes, and stays gone', async () => {
  const town = await aTown();
  const waveId = await town.chooses('18:00');
  await town.does('hanako', { is: 'blocked' });
  await expect(town.remove(waveId)).rejects.toMatchObject({ code: 'send-time-has-people' });
  await town.does('hanako', { is: 'followed' });
  await town.does('hanako', presses({ do: 'choose-send-time', waveId: 'w1' }));
  for (const _again of [1, 2]) expect(await town.remove(waveId)).toMatchObject({ refused: [] });
  expect((await town.waves()).map(({ id }) => id)).toEqual(['w1']);
  await town.goTo('2026-11-25 20:00');
  expect(town.errors).toEqual([]);
});

test('a wave that begins anew at the time of one that was taken away has its own rounds', async () => {
  const town = await aTown();
  const first = await town.chooses('18:00');
  await town.goTo('2026-11-23 18:00');
  await town.does('hanako', presses({ do: 'choose-send-time', waveId: 'w1' }));
  await town.remove(first);
  const second = await town.chooses('18:00');
  expect(second).not.toBe(first);
  await town.goTo('2026-11-24 18:00');
  expect(town.kindsHeardBy('hanako').filter((kind) => kind === 'check-in')).toHaveLength(2);
});

test('who has not seen the latest settings changes nothing, and is told', async () => {
  const town = await aTown();
  const seen = await town.seen();
  await town.add('18:00');
  const added = (await town.waves()).at(-1)?.id ?? '';
  for (const late of [town.add('11:00', seen), town.change('w1', '09:00', seen), town.remove(added, seen)]) {
    await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' });
  }
  expect((await town.waves()).map(({ sendTime }) => sendTime)).toEqual(['08:00', '18:00']);
});

test('asked for twice with what was seen before, the same change is done once and refused to nobody', async () => {
  const town = await aTown();
  const seen = await town.seen();
  expect(await town.change('w1', '09:00', seen)).toEqual({ refused: [], revision: seen + 1 });
  expect(await town.change('w1', '09:00', seen)).toEqual({ refused: [], revision: null });
  expect((await town.waves())[0]).toMatchObject({ sendTime: '09:00', nextRoundAt: at('2026-11-24 09:00') });
  expect(await town.seen()).toBe(seen + 1);
});

test('a time that leaves the reminder to nobody is answered with why, and nothing changes', async () => {
  const town = worldAt('2026-11-23 10:00', { reminderTime: '11:00' });
  const refused = [{ code: 'reminder-of-no-use', after: '11:00', before: '12:30' }];
  const came = await changeSendTimeOf(town.world, 'demo', 0, 'w1', '11:00', town.now());
  expect(came).toEqual({ refused, revision: null });
  expect(await town.seen()).toBe(0);
});
