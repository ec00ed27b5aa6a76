import { describe, expect, test } from 'vitest';
import type { Delivery } from '../domain/outgoing.ts';
import { hasMenus, registers, rests, watches } from '../testing/stories.ts';
import { presses, WELL, worldAt } from '../testing/world-at.ts';

type Little = ReturnType<typeof worldAt>;

/** A whole case: two families, one silent person, an alarm, an answer, an all-clear; the other person rests, twice. */
async function story(town: Little): Promise<void> {
  const number = await registers(town, 'hanako');
  await watches(town, 'ichiro', number);
  await watches(town, 'megumi', number);
  await town.does('megumi', presses({ do: 'received' }));
  const other = await registers(town, 'kiyoshi');
  await watches(town, 'ichiro', other);
  await town.goTo('2026-11-24 08:10');
  await town.does('kiyoshi', WELL);
  await town.goTo('2026-11-24 13:30');
  await town.does('ichiro', presses({ do: 'who' }));
  const list = town.heardBy('ichiro').findLast(({ kind }) => kind === 'alert-list');
  const alertId = list?.kind === 'alert-list' ? (list.entries[0]?.alertId ?? '') : '';
  await town.does('ichiro', presses({ do: 'take', alertId }));
  await town.does('ichiro', presses({ do: 'not-reached', alertId }));
  await town.goTo('2026-11-24 15:00');
  await town.does('hanako', WELL);
  await town.goTo('2026-11-24 18:00');
  await town.does('kiyoshi', presses({ do: 'pause' }));
  for (const date of ['2026-11-25', '2026-11-25']) await town.does('kiyoshi', { is: 'picked', date });
  for (const pressed of ['travel', 'agree-to-all'])
    await town.does('kiyoshi', presses({ do: 'answer', pressed }));
  await town.goTo('2026-11-25 08:10');
  await town.does('hanako', WELL);
  await town.goTo('2026-11-26 09:00');
  await town.does('hanako', WELL);
  await surely(() => rests(town, 'kiyoshi', '2026-11-26', '2026-12-05'));
  await town.goTo('2026-11-26 14:00');
}

/** Staff press again where they see that it failed. */
async function surely(act: () => Promise<void>): Promise<void> {
  await act().catch(act);
}

/**
 * Who heard what and sees which menu in the end, without order and without the moments, which a failure may shift by minutes. A mail may come twice when
 * a process dies after sending it; both carry the same Message-ID and are one mail to the reader's program.
 */
function told(town: Little): string[] {
  const plain = (value: unknown) =>
    JSON.stringify(value, (key, item) => (key === 'at' || key === 'alertId' ? undefined : item));
  const lines = town.outside.heard.map(({ who, said }) => `${who}: ${plain(said)}`);
  const isMail = (line: string) => line.includes('@demo.example: ');
  const menus = [...town.outside.menus].map(([who, kind]) => `${who} sees ${kind}`);
  return [...lines.filter((line) => !isMail(line)), ...new Set(lines.filter(isMail)), ...menus].sort();
}

async function start(): Promise<Little> {
  const town = worldAt('2026-11-23 10:00', { alertAfterRounds: 1 });
  await hasMenus(town);
  return town;
}

const reference = await start();
await story(reference);
const expected = told(reference);
const calls = reference.outside.calls.length;

test('the story itself alarms, answers and clears', () => {
  for (const kind of [
    'watcher-test',
    'alert-notice',
    'alert-taken',
    'all-clear',
    'silence',
    'not-reached',
    'subject-pauses',
    'pause-over',
    'subject-returns',
    'paused-by-staff',
  ]) {
    expect(expected.some((line) => line.includes(`"kind":"${kind}"`))).toBe(true);
  }
  expect(expected).toEqual(expect.arrayContaining(['demo/hanako sees subject', 'demo/ichiro sees family']));
});

describe.each<Delivery | 'lost'>(['later', 'lost'])('one outside call ends with "%s"', (answer) => {
  test.each(Array.from({ length: calls }, (_, k) => k))(
    'call %i: everybody hears everything once',
    async (k) => {
      const town = await start();
      let count = 0;
      town.outside.conduct = ({ to }) =>
        count++ === k ? (answer === 'lost' && to === 'mail' ? 'later' : answer) : 'done';
      await story(town);
      expect(told(town)).toEqual(expected);
    },
  );
});

describe.each(['before', 'after'] as const)('the process dies %s a commit', (moment) => {
  let changes = 0;
  test('counting the commits', async () => {
    const town = await start();
    const { change } = town.world.towns;
    town.world.towns.change = (id, body) => {
      changes++;
      return change(id, body);
    };
    await story(town);
    expect(changes).toBeGreaterThan(50);
  });

  test('whichever commit it is, everybody hears everything once', async () => {
    for (let k = 0; k < changes; k++) {
      const town = await start();
      const { change } = town.world.towns;
      let count = 0;
      town.world.towns.change = async (id, body) => {
        const dies = count++ === k;
        if (dies && moment === 'before') throw new Error('died before the commit');
        const result = await change(id, body);
        if (dies) throw new Error('died after the commit');
        return result;
      };
      await story(town);
      expect(told(town), `commit ${k}`).toEqual(expected);
    }
  });
});
