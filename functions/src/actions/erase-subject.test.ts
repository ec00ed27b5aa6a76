import { expect, test } from 'vitest';
import type { Departure } from '../domain/departure.ts';
import { forgottenAt } from '../domain/guessing.ts';
import { personForgottenAt, type Person } from '../domain/person.ts';
import { registers, watches } from '../testing/stories.ts';
import { presses, says, WELL, worldAt } from '../testing/world-at.ts';
import { eraseSubject } from './erase-subject.ts';

type Little = ReturnType<typeof worldAt>;

/** Everything of hanako's that could lead to her or to her family, as it may be written. */
const PERSONAL =
  /hanako|ichiro|megumi|山田|やまだ|花子|はなこ|昭和13年|1938|9012345678|090-1234-5678|鈴木|中央/;

/** A life with everything in it that leaves traces. */
async function aLife(town: Little): Promise<string> {
  const number = await registers(town, 'hanako');
  await town.does('ichiro', presses({ do: 'watch' }));
  await town.does('ichiro', says(number));
  await town.does('ichiro', says('昭和14年4月5日'));
  for (const who of ['ichiro', 'megumi']) await watches(town, who, number);
  await town.goTo('2026-11-24 08:10');
  await town.does('hanako', WELL);
  await town.goTo('2026-11-26 12:40');
  await town.does('ichiro', presses({ do: 'who' }));
  const answers = async (who: string, ...whats: ('take' | 'not-reached' | 'safe')[]) => {
    const [alert] = await town.towns.read('demo', (demo) => demo.openAlerts(1));
    for (const what of whats) await town.does(who, presses({ do: what, alertId: alert?.id ?? '' }));
    return alert?.id ?? '';
  };
  const alertId = await answers('ichiro', 'take', 'not-reached', 'safe');
  await town.does('ichiro', presses({ do: 'reason', alertId, why: 'forgot' }));
  await town.does('hanako', presses({ do: 'change', questionId: 'name' }));
  await town.does('hanako', says('鈴木 花子'));
  await town.does('hanako', says('はい'));
  await town.does('hanako', presses({ do: 'registration' }));
  await town.goTo('2026-11-28 09:00');
  await town.does('hanako', says('助けて'));
  await town.does('megumi', presses({ do: 'who' }));
  await town.does('ichiro', presses({ do: 'watching' }));
  // She is about to rest, and is asked for other days.
  await town.does('hanako', presses({ do: 'pause' }));
  for (const text of ['明日', '1週間', '鈴木の家に泊まる', 'はい']) await town.does('hanako', says(text));
  await town.does('hanako', presses({ do: 'change-pause' }));
  // Somebody else is in the middle of a family registration with the number.
  await town.does('jiro', presses({ do: 'watch' }));
  await town.does('jiro', says(number));
  return number;
}

const everything = (town: Little) =>
  [...town.towns.documents]
    .map((each) => JSON.stringify(each))
    .filter((each) => !each.includes('questionSets'));

const traces = (town: Little, number: string) =>
  everything(town).filter((each) => PERSONAL.test(each) || each.includes(number));

const departures = (town: Little) =>
  [...town.towns.documents]
    .filter(([path]) => path.includes('/departures/'))
    .map(([, departed]) => departed as Departure);

/** What the TTL policies delete. */
function ttl(town: Little): void {
  for (const [path, value] of town.towns.documents) {
    const document = value as { expireAt?: number; on?: string; count?: number };
    const expires = /\/people\//.test(path)
      ? personForgottenAt(value as Person)
      : /\/guesses\//.test(path)
        ? forgottenAt({ on: document.on ?? '', count: 1 })
        : (document.expireAt ?? null);
    if (expires !== null && expires < town.now()) town.towns.documents.delete(path);
  }
}

test('a life leaves traces', async () => {
  const town = worldAt('2026-11-23 10:00');
  expect(traces(town, await aLife(town)).length).toBeGreaterThan(10);
});

test.each([
  ['withdraws', (town: Little) => town.does('hanako', presses({ do: 'withdraw', sure: true }))],
  [
    'is deleted by staff',
    async (town: Little) => {
      const subject = await town.towns.read('demo', (demo) => demo.subjectOf('hanako'));
      const erase = () => eraseSubject(town.world, 'demo', subject?.id ?? '', town.now());
      await erase();
      await erase();
      await town.goTo('2026-11-28 09:01');
    },
  ],
])('who %s is in no document any more within the minute; the counts are right', async (_, leaves) => {
  const town = worldAt('2026-11-23 10:00');
  const number = await aLife(town);
  await leaves(town);
  expect(town.errors).toEqual([]);
  // Those who watched nobody else are forgotten with the next run of the TTL policy.
  ttl(town);
  expect(traces(town, number)).toEqual([]);
  expect(departures(town)).toMatchObject([
    { daysReported: 4, daysVouchedFor: 1, alerts: { silence: 1, help: 1 }, reasons: { forgot: 1 } },
  ]);
  const municipality = await town.towns.read('demo', (demo) => demo.municipality());
  expect(municipality).toMatchObject({ erasing: [], rosters: [{ size: 0 }] });
});

test('who is deleted hears it once, and where to ask', async () => {
  const town = worldAt('2026-11-23 10:00');
  await registers(town, 'hanako');
  const subject = await town.towns.read('demo', (demo) => demo.subjectOf('hanako'));
  for (const _again of [1, 2]) await eraseSubject(town.world, 'demo', subject?.id ?? '', town.now());
  await town.goTo('2026-11-23 11:00');
  expect(town.kindsHeardBy('hanako').filter((kind) => kind === 'deleted')).toHaveLength(1);
});

test('an abandoned registration is forgotten after a day', async () => {
  const town = worldAt('2026-11-23 10:00');
  await town.does('hanako', presses({ do: 'register' }));
  await town.does('hanako', says('山田 花子'));
  expect(traces(town, 'none')).not.toEqual([]);
  await town.goTo('2026-11-24 10:00');
  town.sleepUntil(town.now() + 1);
  ttl(town);
  expect(traces(town, 'none')).toEqual([]);
});

test('what a stranger tried in vain is forgotten two days later', async () => {
  const town = worldAt('2026-11-23 10:00');
  const number = await registers(town, 'hanako');
  await watches(town, 'jiro', number, '昭和14年4月5日');
  await town.does('hanako', presses({ do: 'withdraw', sure: true }));
  await town.goTo('2026-11-25 09:01');
  ttl(town);
  expect(everything(town).filter((each) => each.includes('jiro'))).toEqual([]);
});

test('a watcher of two keeps the other, and nothing of the one who left', async () => {
  const town = worldAt('2026-11-23 10:00');
  const number = await registers(town, 'hanako');
  const other = await registers(town, 'tane', '昭和10年1月2日');
  await watches(town, 'ichiro', number);
  await watches(town, 'ichiro', other, '昭和10年1月2日');
  await town.does('hanako', presses({ do: 'withdraw', sure: true }));
  await town.does('ichiro', presses({ do: 'watching' }));
  expect(town.heardBy('ichiro').at(-1)).toMatchObject({
    kind: 'watching',
    entries: [{ label: { number: other } }],
  });
});

test('dying between any two pages loses nothing: the next minute goes on, and the counts are right', async () => {
  const reports = 450;
  for (let died = 1; died < 11; died++) {
    const town = worldAt('2026-11-23 10:00');
    await registers(town, 'hanako');
    await town.towns.change('demo', async (demo) => {
      const subject = await demo.subjectOf('hanako');
      for (let n = 0; n < reports; n++) {
        const date = new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
        const at = town.now();
        const report = {
          date,
          firstAt: at,
          firstKind: 'tap',
          lastAt: at,
          lastKind: 'tap',
          help: false,
        } as const;
        demo.saveReport(subject?.id ?? '', report);
        demo.saveProxyReport(subject?.id ?? '', { date, vouches: [] });
      }
    });
    await town.does('hanako', presses({ do: 'help' }));
    const { change } = town.towns;
    let changes = 0;
    town.towns.change = async (id, body) => {
      const result = await change(id, body);
      if (++changes === died) throw new Error('died');
      return result;
    };
    await town.does('hanako', presses({ do: 'withdraw', sure: true })).catch(() => undefined);
    await town.goTo('2026-11-23 10:05');
    expect(departures(town)).toMatchObject([
      { daysReported: reports + 1, daysVouchedFor: reports, alerts: { help: 1 } },
    ]);
    expect([...town.towns.documents.keys()].filter((path) => /subjects|alerts/.test(path))).toEqual([]);
  }
});
