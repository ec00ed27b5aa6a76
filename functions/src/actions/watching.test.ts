import { expect, test } from 'vitest';
import { registers, watches } from '../testing/stories.ts';
import { at, presses, says, worldAt } from '../testing/world-at.ts';

async function aFamily() {
  const town = worldAt('2026-11-23 10:00', { alertAfterRounds: 1 });
  const number = await registers(town, 'hanako');
  await watches(town, 'ichiro', number);
  await town.goTo('2026-11-23 10:05');
  await watches(town, 'megumi', number);
  const subject = async () => {
    const found = await town.world.towns.read('demo', (it) => it.subjectOf('hanako'));
    if (!found) throw new Error('nobody');
    return found;
  };
  const watchers = async () => (await subject()).watchers.map(({ lineUserId }) => lineUserId);
  const last = (who: string) => town.heardBy(who).at(-1);
  return { ...town, number, subject, watchers, last };
}

test('a family member sees whom they watch, by button and by word, and stops after being asked once more', async () => {
  const town = await aFamily();
  const { id: subjectId } = await town.subject();
  await town.does('ichiro', says('見守っている方'));
  expect(town.last('ichiro')).toEqual({
    kind: 'watching',
    entries: [{ subjectId, label: { number: town.number }, pause: null, isConfirmed: false }],
  });
  await town.does('ichiro', presses({ do: 'stop-watching', subjectId, sure: false }));
  expect(town.last('ichiro')).toMatchObject({ kind: 'stop-watching' });
  expect(await town.watchers()).toEqual(['ichiro', 'megumi']);

  await town.does('ichiro', presses({ do: 'stop-watching', subjectId, sure: true }));
  expect(town.last('ichiro')).toMatchObject({ kind: 'watching-ended' });
  expect(town.last('hanako')).toEqual({ kind: 'watcher-left', name: 'ichiroさん' });
  expect(await town.watchers()).toEqual(['megumi']);
  await town.does('ichiro', presses({ do: 'stop-watching', subjectId, sure: true }));
  expect(town.last('ichiro')).toEqual({ kind: 'not-watching' });

  await town.goTo('2026-11-24 13:00');
  expect(town.kindsHeardBy('ichiro')).not.toContain('alert-notice');
  expect(town.kindsHeardBy('megumi')).toContain('alert-notice');
});

test('a subject sees who watches and takes one off; the press is a sign of life that is not lost by it', async () => {
  const town = await aFamily();
  await town.goTo('2026-11-24 08:10');
  await town.does('hanako', presses({ do: 'watchers' }));
  const list = town.last('hanako');
  if (list?.kind !== 'watchers') throw new Error('no list');
  expect(list.entries.map(({ name }) => name)).toEqual(['ichiroさん', 'megumiさん']);
  const since = list.entries[0]?.since ?? 0;
  await town.does('hanako', presses({ do: 'remove-watcher', since, sure: false }));
  expect(town.last('hanako')).toEqual({ kind: 'remove-watcher', since, name: 'ichiroさん' });
  expect(await town.watchers()).toHaveLength(2);

  await town.goTo('2026-11-24 08:20');
  await town.does('hanako', presses({ do: 'remove-watcher', since, sure: true }));
  expect(await town.watchers()).toEqual(['megumi']);
  expect(town.last('ichiro')).toMatchObject({ kind: 'watching-ended' });
  expect((await town.subject()).lastReport).toMatchObject({ lastAt: at('2026-11-24 08:20') });
  await town.does('ichiro', presses({ do: 'watching' }));
  expect(town.last('ichiro')).toEqual({ kind: 'watching', entries: [] });

  await town.goTo('2026-11-24 13:00');
  expect(town.kindsHeardBy('megumi')).not.toContain('alert-notice');
});

test('somebody who is nobody’s subject has no watchers to see', async () => {
  const town = await aFamily();
  await town.does('stranger', presses({ do: 'watchers' }));
  expect(town.last('stranger')).toEqual({ kind: 'not-registered' });
});
