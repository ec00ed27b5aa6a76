import { expect, test } from 'vitest';
import { registers, watches } from '../testing/stories.ts';
import { presses, says, WELL, worldAt } from '../testing/world-at.ts';
import type { Incoming } from './incoming.ts';

type Little = ReturnType<typeof worldAt>;

/** Everything that a person can do, once. */
async function story(town: Little): Promise<void> {
  const number = await registers(town, 'hanako');
  for (const who of ['ichiro', 'megumi']) await watches(town, who, number);
  const answers = async (who: string, ...whats: ('take' | 'not-reached' | 'safe')[]) => {
    const [alert] = await town.world.towns.read('demo', (it) => it.openAlerts(1));
    for (const what of whats) await town.does(who, presses({ do: what, alertId: alert?.id ?? '' }));
  };
  await town.does('ichiro', presses({ do: 'received' }));
  await town.does('ichiro', says('試しのお知らせ'));
  await town.goTo('2026-11-24 08:10');
  await town.does('hanako', presses({ do: 'help' }));
  await town.does('ichiro', presses({ do: 'who' }));
  await answers('ichiro', 'take', 'not-reached', 'safe');
  await town.goTo('2026-11-25 09:10');
  await town.does('hanako', says('おはよう'));
  await town.does('hanako', { is: 'sent', kind: 'photo' });
  await town.goTo('2026-11-26 13:10');
  await town.does('hanako', says('助けて'));
  await answers('megumi', 'take', 'safe');
  await town.does('megumi', presses({ do: 'menu' }));
  await town.does('hanako', { is: 'blocked' });
  await town.goTo('2026-11-26 14:10');
  await town.does('hanako', { is: 'followed' });
  await town.does('megumi', { is: 'blocked' });
  await town.goTo('2026-11-26 15:10');
  await town.does('megumi', { is: 'followed' });
  await town.goTo('2026-11-27 13:00');
  await town.does('hanako', WELL);
  await town.does('hanako', says('お休み'));
  for (const text of ['明日', '12月5日', '旅行', 'はい']) await town.does('hanako', says(text));
  await town.goTo('2026-11-28 09:00');
  await town.does('hanako', WELL);
  await town.does('hanako', presses({ do: 'change-pause' }));
  await town.does('hanako', { is: 'picked', date: '2026-12-03' });
  for (const pressed of ['stay', 'agree-to-all'])
    await town.does('hanako', presses({ do: 'answer', pressed }));
  await town.goTo('2026-11-29 09:00');
  await town.does('hanako', presses({ do: 'end-pause' }));
  await town.goTo('2026-11-29 19:00');
}

const start = () => worldAt('2026-11-23 10:00', { alertAfterRounds: 1 });
const lines = (town: Little) =>
  town.outside.heard.map(({ who, said }) => `${who}: ${JSON.stringify(said)}`).sort();

const once = start();
const events: Incoming[] = [];
const { does } = once;
once.does = async (...args) => {
  const event = await does(...args);
  events.push(event);
  return event;
};
await story(once);
const heardOnce = lines(once);
const documentsOnce = structuredClone(once.towns.documents);

test('the story has everything in it', () => {
  for (const kind of [
    'registered',
    'family-linked',
    'watcher-test',
    'watcher-confirmed',
    'help-notice',
    'alert-notice',
    'all-clear',
    'unreachable',
    'subject-pauses',
    'report-in-pause',
    'subject-returns',
  ]) {
    expect(heardOnce.filter((line) => line.includes(`"kind":"${kind}"`))).not.toEqual([]);
  }
});

test.each(events.map((event, index) => [index, event.what] as const))(
  'event %i, %o, three times instead of once: the same is known and heard',
  async (index) => {
    const town = start();
    const { does: doesOnce } = town;
    let count = 0;
    town.does = async (...args) => {
      const event = await doesOnce(...args);
      if (count++ === index) for (const _again of [1, 2]) await town.receive(event);
      return event;
    };
    await story(town);
    expect(lines(town)).toEqual(heardOnce);
    expect(town.towns.documents).toEqual(documentsOnce);
  },
);

test('all events once more at the end, the newest first: nobody hears anything, nobody is taken off or vouched for', async () => {
  for (const event of events.toReversed()) await once.receive(event);
  expect(lines(once)).toEqual(heardOnce);
  for (const [path, document] of documentsOnce) {
    if (/\/(subjects|alerts|rosters)\//.test(path)) expect(once.towns.documents.get(path)).toEqual(document);
  }
});
