import { expect, test } from 'vitest';
import { aRecipient } from '../testing/a-recipient.ts';
import { registers } from '../testing/stories.ts';
import { at, worldAt } from '../testing/world-at.ts';
import { readStatus } from './read-status.ts';

async function aTown() {
  const town = worldAt('2026-11-23 07:00');
  await registers(town, 'hanako');
  return { ...town, status: () => readStatus(town.world, 'demo', town.now()) };
}

test('a day that went as it should: what was done, and no trouble', async () => {
  const town = await aTown();
  await town.goTo('2026-11-23 09:00');
  const status = await town.status();
  expect(status.troubles).toEqual([]);
  expect(status.waves).toHaveLength(1);
  expect(status.waves[0]?.days[0]).toEqual({
    date: '2026-11-23',
    standing: 'delivered',
    round: {
      openedAt: at('2026-11-23 08:00'),
      deliveredAt: at('2026-11-23 08:00'),
      peopleAsked: 1,
      rostersNotAsked: 0,
    },
  });
  expect(status.waves[0]?.days.slice(1)).toHaveLength(6);
  expect(status.waiting).toEqual({ count: 0, oldestAt: null });
  expect(status.recipients).toEqual({ reachable: 1, unreachable: 0 });
  // November has seven more rounds for one person.
  expect(status.quota).toMatchObject({ limit: null, used: 0, rounds: 7, runsOutAt: null });
});

test('what waits and what was given up is counted by where it goes', async () => {
  const town = await aTown();
  town.outside.conduct = ({ to }) => (to === 'push' ? 'never' : to === 'mail' ? 'later' : 'done');
  await town.towns.change('demo', async (demo) => {
    demo.say('alarm', { to: 'person', lineUserId: 'w', message: { kind: 'alert-notice' } }, town.now());
    demo.say('welcome', { to: 'person', lineUserId: 'w', message: { kind: 'welcome' } }, town.now());
  });
  await town.goTo('2026-11-23 07:45');
  const { failed, waiting, troubles } = await town.status();
  expect(failed).toEqual({ alarms: 1, people: 1, recipients: 0, accounts: 0, menus: 0 });
  // The notices that two messages could not be sent; the mail server takes none.
  expect(waiting).toEqual({ count: 2, oldestAt: at('2026-11-23 07:01') });
  expect(troubles).toEqual(['queue-stuck', 'messages-failed']);
});

test('while LINE does not answer, the rest is shown, and that is said', async () => {
  const town = await aTown();
  town.outside.quota = null;
  const { quota, troubles, recipients } = await town.status();
  expect(quota).toBeNull();
  expect(troubles).toEqual(['line-silent']);
  expect(recipients.reachable).toBe(1);
});

test('messages that do not last until the end of the month are told while there is time', async () => {
  const town = await aTown();
  town.outside.quota = { limit: 7, used: 0 };
  expect((await town.status()).troubles).toEqual(['quota-short']);
  town.outside.quota = { limit: 8, used: 0 };
  expect((await town.status()).troubles).toEqual([]);
  town.outside.quota = { limit: 7, used: 7 };
  expect((await town.status()).troubles).toEqual(['quota-used-up']);
});

test('where no notice reaches anybody, that is the first thing to mend', async () => {
  const town = await aTown();
  const clerk = aRecipient('clerk', { failedAt: town.now() });
  await town.towns.change('demo', async (demo) => demo.saveRecipient(clerk));
  expect((await town.status()).troubles).toEqual(['nobody-notified', 'recipients-unreachable']);
});
