import { expect, test } from 'vitest';
import type { Settings } from '../domain/municipality.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { registers, rests } from '../testing/stories.ts';
import { at, presses, WELL, worldAt } from '../testing/world-at.ts';
import type { SettingsChange } from '../domain/change-settings.ts';
import { changeSettingsOf } from './change-settings.ts';
import { sumUp } from './sum-up.ts';

const CHIEF = 'chief@demo.example';

function aTown(settings: Partial<Settings> = { summaryTime: '17:00' }) {
  const town = worldAt('2026-11-23 10:00', settings);
  town.towns.documents.set('demo/recipients/chief', aRecipient('chief', { wants: ['summary'] }));
  const municipality = () => town.towns.read('demo', (demo) => demo.municipality());
  return {
    ...town,
    municipality,
    summaries: () => town.heardBy(CHIEF).filter(({ kind }) => kind === 'summary'),
    change: async (change: SettingsChange) =>
      changeSettingsOf(town.world, 'demo', await town.seen(), change, town.now()),
  };
}

test('numbers only, at its time, once a day, to those who want it', async () => {
  const town = aTown({ summaryTime: '17:00', alertAfterRounds: 1 });
  for (const who of ['hanako', 'kiyoshi', 'fumi', 'masao', 'tane']) await registers(town, who);
  await rests(town, 'tane', '2026-11-23', '2026-11-30');
  await town.does('masao', { is: 'blocked' });
  await town.goTo('2026-11-24 08:10');
  await town.does('hanako', WELL);
  await town.does('fumi', presses({ do: 'help' }));
  await town.goTo('2026-11-24 16:59');
  expect(town.summaries()).toHaveLength(1);
  await town.goTo('2026-11-24 17:00');
  const numbers = { asked: 3, answered: 2, unanswered: 1, alerts: 2, paused: 1, blocked: 1 };
  expect(town.summaries()[1]).toEqual({ kind: 'summary', ...numbers, at: at('2026-11-24 17:00') });
  await town.goTo('2026-11-25 16:59');
  expect(town.summaries()).toHaveLength(2);
  expect(town.kindsHeardBy('clerk@demo.example')).not.toContain('summary');
});

test('the same moment twice is one summary and one next moment', async () => {
  const town = aTown();
  await town.goTo('2026-11-23 16:59');
  town.sleepUntil(at('2026-11-23 17:00'));
  const found = await town.municipality();
  for (const _again of [1, 2]) await sumUp(town.world, found, town.now());
  expect((await town.municipality()).nextSummaryAt).toBe(at('2026-11-24 17:00'));
  await town.goTo('2026-11-23 18:00');
  expect(town.summaries()).toHaveLength(1);
});

test.each([
  ['two hours late', at('2026-11-23 19:00'), 1],
  ['a minute later than that', at('2026-11-23 19:01'), 0],
])('%s', async (_, wakes, times) => {
  const town = aTown();
  await town.goTo('2026-11-23 16:59');
  town.sleepUntil(wakes - 1);
  await town.goToMoment(wakes);
  expect(town.summaries()).toHaveLength(times);
  expect((await town.municipality()).nextSummaryAt).toBe(at('2026-11-24 17:00'));
});

test('one that the mail server takes only hours later is left out, and is nobody else’s', async () => {
  const town = aTown();
  town.outside.conduct = ({ to }) => (to === 'mail' ? 'later' : 'done');
  await town.goTo('2026-11-23 18:59');
  town.outside.conduct = () => 'done';
  town.sleepUntil(at('2026-11-23 19:00'));
  await town.goTo('2026-11-24 16:00');
  expect(town.outside.heard.map(({ said }) => said.kind)).not.toContain('summary');
});

test('nobody wants it: nothing is said, nothing is logged, and tomorrow it is looked at again', async () => {
  const town = aTown();
  town.towns.documents.delete('demo/recipients/chief');
  const nobody: string[] = [];
  town.world.log.noRecipients = (_, kind) => void nobody.push(kind);
  await town.goTo('2026-11-23 20:00');
  expect(nobody).toEqual([]);
  town.towns.documents.set('demo/recipients/chief', aRecipient('chief', { wants: ['summary'] }));
  await town.goTo('2026-11-24 17:00');
  expect(town.summaries()).toHaveLength(1);
});

test('it follows the settings: switched on, moved, switched off', async () => {
  const town = aTown({});
  await town.goTo('2026-11-24 09:00');
  expect(town.summaries()).toEqual([]);
  await town.change({ summaryTime: '12:00' });
  await town.goTo('2026-11-24 12:00');
  expect(town.summaries()).toHaveLength(1);
  // Once a day, also where its time is moved to later.
  await town.change({ summaryTime: '18:00' });
  await town.goTo('2026-11-25 17:59');
  expect(town.summaries()).toHaveLength(1);
  await town.goTo('2026-11-25 18:00');
  expect(town.summaries()).toHaveLength(2);
  await town.change({ summaryTime: null });
  await town.goTo('2026-11-27 20:00');
  expect(town.summaries()).toHaveLength(2);
});

test('a moment that was left behind where no summary is wanted is cleared, and says nothing', async () => {
  const town = aTown({});
  const left = { ...(await town.municipality()), nextSummaryAt: at('2026-11-23 17:00') };
  town.towns.documents.set('demo', left);
  await town.goTo('2026-11-23 18:00');
  expect(town.summaries()).toEqual([]);
  expect((await town.municipality()).nextSummaryAt).toBeNull();
});

test('a summary that fails holds up no round, and is made up for when it can', async () => {
  const town = aTown({ summaryTime: '08:00' });
  await registers(town, 'hanako');
  const { read } = town.world.towns;
  town.world.towns.read = (id, body) =>
    read(id, (reading) =>
      body({ ...reading, recipients: () => Promise.reject(new Error('not what the schema says')) }),
    );
  await town.goTo('2026-11-24 08:05');
  expect(town.kindsHeardBy('hanako')).toContain('check-in');
  expect(town.errors).not.toEqual([]);
  town.world.towns.read = read;
  await town.goTo('2026-11-24 08:10');
  expect(town.summaries()).toHaveLength(1);
});
