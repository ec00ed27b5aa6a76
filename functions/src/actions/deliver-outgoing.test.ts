import { describe, expect, test } from 'vitest';
import { minutes } from '../domain/calendar.ts';
import type { Delivery } from '../domain/outgoing.ts';
import { outgoingId, toPerson, toStaff } from '../domain/outgoing.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { worldAt } from '../testing/world-at.ts';
import { deliverOutgoing } from './deliver-outgoing.ts';

const id = outgoingId('demo', 'test');

/** A town in which one thing waits to be said. */
async function aTown(content = toPerson('ichiro', { kind: 'alert-notice' })) {
  const town = worldAt('2026-11-23 10:00');
  await town.world.towns.change('demo', async (change) => change.say('test', content, town.now()));
  return {
    ...town,
    deliver: (later = 0) => deliverOutgoing(town.world, 'demo', id, town.now() + later),
    message: () => town.world.towns.read('demo', (it) => it.outgoing(id)),
    all: () => [...town.towns.documents].filter(([path]) => path.includes('/outbox/')).length,
  };
}

test('is said once, however often and by however many it is delivered', async () => {
  const town = await aTown();
  await Promise.all([town.deliver(), town.deliver(), town.deliver()]);
  await town.deliver(minutes(60));
  expect(town.outside.calls).toMatchObject([{ to: 'push', who: ['ichiro'], key: id }]);
  expect(await town.message()).toMatchObject({ status: 'sent', attempts: 1, dueAt: null });
});

test('a message that nobody decided is not said', async () => {
  const town = await aTown();
  await deliverOutgoing(town.world, 'demo', outgoingId('demo', 'another'), town.now());
  expect(town.outside.calls).toEqual([]);
});

test('what a process that died had claimed is said two minutes later, with the same key', async () => {
  const town = await aTown();
  town.outside.line.push = async () => {
    throw new Error('died');
  };
  await expect(town.deliver()).rejects.toThrow('died');
  const calls: string[] = [];
  town.outside.line.push = async (_town, _who, _said, key) => {
    calls.push(key);
    return 'done';
  };
  await town.deliver(minutes(2) - 1);
  expect(calls).toEqual([]);
  await town.deliver(minutes(2));
  expect(calls).toEqual([id]);
});

test('what LINE may have taken before a day without us is given up and told to staff, not said twice', async () => {
  const town = await aTown();
  town.outside.conduct = () => 'lost';
  await town.deliver();
  town.outside.conduct = () => 'done';
  const calls = town.outside.calls.length;
  await town.deliver(minutes(25 * 60));
  expect(town.outside.calls).toHaveLength(calls);
  expect(await town.message()).toMatchObject({ status: 'failed' });
  expect(town.all()).toBe(2);
});

describe('what LINE does not take', () => {
  test('for now, waits a minute', async () => {
    const town = await aTown();
    town.outside.conduct = () => 'later';
    await town.deliver();
    expect(await town.message()).toMatchObject({ status: 'waiting', dueAt: town.now() + minutes(1) });
    town.outside.conduct = () => 'done';
    await town.deliver(minutes(1) - 1);
    expect(town.outside.heard).toEqual([]);
    await town.deliver(minutes(1));
    expect(town.kindsHeardBy('ichiro')).toEqual(['alert-notice']);
  });

  test('for good, is reported to staff, once', async () => {
    const town = await aTown();
    town.outside.conduct = ({ to }) => (to === 'push' ? 'never' : 'done');
    await town.deliver();
    expect(await town.message()).toMatchObject({ status: 'failed', dueAt: null });
    await town.goTo('2026-11-23 12:00');
    expect(town.kindsHeardBy('clerk@demo.example')).toEqual(['unsent']);
  });

  test('for a whole day, is given up and reported', async () => {
    const town = await aTown();
    town.outside.conduct = ({ to }) => (to === 'push' ? 'later' : 'done');
    await town.goTo('2026-11-24 08:00');
    expect(town.kindsHeardBy('clerk@demo.example')).toEqual([]);
    await town.goTo('2026-11-24 10:00');
    expect(town.kindsHeardBy('clerk@demo.example')).toEqual(['unsent']);
  });
});

describe('to staff', () => {
  const notice = toStaff({ kind: 'help', alone: 0, at: 0 });

  test('it becomes one message for each recipient, however often it is fanned out', async () => {
    const town = await aTown(notice);
    await town.world.towns.change('demo', async (change) =>
      change.saveRecipient(aRecipient('chief', { by: { way: 'line', lineUserId: 'chief' } })),
    );
    await town.deliver();
    await town.deliver();
    await town.goTo('2026-11-23 10:01');
    expect(town.outside.heard.map(({ who, said }) => `${who}: ${said.kind}`).sort()).toEqual([
      'chief: help',
      'clerk@demo.example: help',
    ]);
    expect(town.all()).toBe(3);
  });

  test('it waits while there is nobody to tell, and says so in the log', async () => {
    const town = await aTown(notice);
    town.towns.documents.delete('demo/recipients/clerk');
    const nobody: string[] = [];
    town.world.log.noRecipients = (municipalityId, kind) => void nobody.push(`${municipalityId} ${kind}`);
    await town.deliver();
    expect(nobody).toEqual(['demo help']);
    expect(await town.message()).toMatchObject({ status: 'waiting' });
    await town.world.towns.change('demo', async (change) => change.saveRecipient(aRecipient('clerk')));
    await town.goTo('2026-11-23 10:05');
    expect(town.kindsHeardBy('clerk@demo.example')).toEqual(['help']);
  });

  test.each<Delivery>(['never', 'later'])(
    'a mail that ends with "%s" makes no notice about itself',
    async (end) => {
      const town = await aTown(notice);
      town.outside.conduct = () => end;
      await town.goTo('2026-11-25 10:00');
      expect(town.all()).toBe(2);
    },
  );
});
