import { describe, expect, test } from 'vitest';
import { registers, watches } from '../testing/stories.ts';
import { at, presses, says, WELL, worldAt } from '../testing/world-at.ts';

const RECEIVED = presses({ do: 'received' });
const BLOCKED = { is: 'blocked' } as const;
const FOLLOWED = { is: 'followed' } as const;

/** Ichiro watches Hanako and Fumi; whoever else is named watches Hanako. */
async function aFamily(...others: string[]) {
  const town = worldAt('2026-11-23 10:00', { alertAfterRounds: 1 });
  const number = await registers(town, 'hanako');
  const fumi = await registers(town, 'fumi', '昭和10年1月2日');
  await watches(town, 'ichiro', number);
  await watches(town, 'ichiro', fumi, '昭和10年1月2日');
  for (const who of others) await watches(town, who, number);
  const watchersOf = async (who: string) =>
    (await town.towns.read('demo', (it) => it.subjectOf(who)))?.watchers ?? [];
  return {
    ...town,
    watchersOf,
    ichiros: async () => [...(await watchersOf('hanako')), ...(await watchersOf('fumi'))].filter(isIchiro),
    tests: (who: string) => town.kindsHeardBy(who).filter((kind) => kind === 'watcher-test').length,
    notices: () => town.heardBy('clerk@demo.example'),
    state: () => structuredClone([...town.towns.documents]),
    wait: (minutes: number) => town.sleepUntil(town.now() + minutes * 60_000),
  };
}

const isIchiro = ({ lineUserId }: { lineUserId: string }) => lineUserId === 'ichiro';

describe('a test message', () => {
  test('comes after linking; whoever says it arrived is confirmed, for everybody they watch', async () => {
    const town = await aFamily();
    expect(town.kindsHeardBy('ichiro').slice(-2)).toEqual(['family-linked', 'watcher-test']);
    expect((await town.ichiros()).map(({ confirmedAt }) => confirmedAt)).toEqual([null, null]);

    await town.goTo('2026-11-23 10:05');
    const event = await town.does('ichiro', RECEIVED);
    expect(town.heardBy('ichiro').at(-1)).toEqual({ kind: 'watcher-confirmed' });
    const confirmed = (await town.ichiros()).map(({ confirmedAt }) => confirmedAt);
    expect(confirmed).toEqual([at('2026-11-23 10:05'), at('2026-11-23 10:05')]);
    const after = town.state();
    await town.receive(event);
    expect(town.state()).toEqual(after);
  });

  test('pressed twice, or by somebody who watches nobody any more, does no harm', async () => {
    const town = await aFamily();
    await town.does('ichiro', RECEIVED);
    await town.does('ichiro', RECEIVED);
    expect(town.heardBy('ichiro').at(-1)).toEqual({ kind: 'watcher-confirmed' });
    await town.does('jiro', RECEIVED);
    expect(town.heardBy('jiro')).toEqual([{ kind: 'watching', entries: [] }]);
  });

  test('can be had again, by word and by button, as often as it is asked for', async () => {
    const town = await aFamily();
    const before = town.tests('ichiro');
    const event = await town.does('ichiro', says('試しのお知らせ'));
    await town.receive(event);
    expect(town.tests('ichiro')).toBe(before + 1);
    expect(town.kindsHeardBy('ichiro')).toContain('watcher-test-coming');
    await town.does('ichiro', presses({ do: 'test-alarm' }));
    expect(town.tests('ichiro')).toBe(before + 2);
    await town.does('jiro', says('試しのお知らせ'));
    expect(town.heardBy('jiro')).toEqual([{ kind: 'watching', entries: [] }]);
  });

  test('who has confirmed is seen by whoever they watch, and by themselves', async () => {
    const town = await aFamily('megumi');
    await town.does('ichiro', RECEIVED);
    await town.does('hanako', presses({ do: 'watchers' }));
    expect(town.heardBy('hanako').at(-1)).toMatchObject({
      entries: [
        { name: 'ichiroさん', isConfirmed: true },
        { name: 'megumiさん', isConfirmed: false },
      ],
    });
    await town.does('ichiro', presses({ do: 'watching' }));
    expect(town.heardBy('ichiro').at(-1)).toMatchObject({
      entries: [{ isConfirmed: true }, { isConfirmed: true }],
    });
    town.wait(1);
    await town.does('ichiro', BLOCKED);
    await town.does('hanako', presses({ do: 'watchers' }));
    expect(town.heardBy('hanako').at(-1)).toMatchObject({ entries: [{ isConfirmed: false }, {}] });
  });
});

describe('a watcher who blocks the account', () => {
  test('is known to be reached no more, whomever they watch, until they are back', async () => {
    const town = await aFamily('megumi');
    town.wait(5);
    const blocked = await town.does('ichiro', BLOCKED);
    const since = town.now();
    expect((await town.ichiros()).map((each) => each.unreachableSince)).toEqual([since, since]);
    expect((await town.watchersOf('hanako'))[1]).toMatchObject({ unreachableSince: null });

    town.wait(5);
    const returned = await town.does('ichiro', FOLLOWED);
    expect((await town.ichiros()).map((each) => each.unreachableSince)).toEqual([null, null]);
    expect(town.heardBy('ichiro').at(-1)).toMatchObject({ kind: 'menu', family: true });
    const after = town.state();
    for (const again of [blocked, returned]) await town.receiveOnly(again);
    expect(town.state()).toEqual(after);
  });

  test('is back by whatever they do, should the follow be lost', async () => {
    for (const what of [says('こんにちは'), presses({ do: 'watching' }), RECEIVED]) {
      const town = await aFamily();
      town.wait(5);
      await town.does('ichiro', BLOCKED);
      town.wait(5);
      await town.does('ichiro', what);
      expect((await town.ichiros()).map((each) => each.unreachableSince)).toEqual([null, null]);
    }
  });

  test('is back by the tap of a morning, too, who is looked in on themselves', async () => {
    const town = await aFamily();
    await registers(town, 'ichiro', '昭和11年3月4日');
    town.wait(5);
    await town.does('ichiro', BLOCKED);
    expect((await town.ichiros()).map((each) => each.unreachableSince)).not.toContain(null);
    await town.goTo('2026-11-24 08:10');
    await town.does('ichiro', WELL);
    expect((await town.ichiros()).map((each) => each.unreachableSince)).toEqual([null, null]);
  });

  test('an answer to a case is not lost by being back', async () => {
    const town = await aFamily();
    town.wait(1);
    await town.does('ichiro', BLOCKED);
    await town.goTo('2026-11-24 12:30');
    const hanako = await town.towns.read('demo', (it) => it.subjectOf('hanako'));
    await town.does('ichiro', presses({ do: 'safe', alertId: hanako?.alertId ?? '' }));
    expect(await town.towns.read('demo', (it) => it.subjectOf('hanako'))).toMatchObject({
      alertId: null,
      answeredThrough: 1,
      watchers: [{ unreachableSince: null }],
    });
  });
});

describe('an alarm that reaches nobody of the family', () => {
  test('of silence: staff hear how many of them, and no more', async () => {
    const town = await aFamily('megumi');
    await registers(town, 'tane', '昭和9年5月6日');
    town.wait(1);
    await town.does('ichiro', BLOCKED);
    await town.goTo('2026-11-24 12:30');
    // Hanako has Megumi; Fumi only Ichiro; Tane nobody.
    expect(town.notices()).toEqual([{ kind: 'silence', people: 3, alone: 2, at: at('2026-11-24 12:30') }]);
  });

  test('of help: staff hear it, and she is not told that her family were', async () => {
    const town = await aFamily();
    await town.does('fumi', says('助けて'));
    expect(town.notices().at(-1)).toMatchObject({ kind: 'help', alone: 0 });
    expect(town.heardBy('fumi').at(-1)).toMatchObject({ kind: 'help-received', family: 1 });
    town.wait(1);
    await town.does('ichiro', BLOCKED);
    await town.does('hanako', says('助けて'));
    expect(town.notices().at(-1)).toMatchObject({ kind: 'help', alone: 1 });
    expect(town.heardBy('hanako').at(-1)).toMatchObject({ kind: 'help-received', family: 0 });
  });
});
