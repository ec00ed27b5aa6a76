import { expect, test } from 'vitest';
import type { Delivery } from '../domain/outgoing.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { worldAt } from '../testing/world-at.ts';
import { outcomeOfTest, testRecipient } from './test-recipient.ts';

const ITO = 'ito@demo.example';

function aTown() {
  const town = worldAt('2026-11-23 10:00');
  town.towns.documents.set('demo/recipients/ito', aRecipient('ito'));
  const madeAt = town.now();
  return {
    ...town,
    later: () => town.goTo('2026-11-23 10:01'),
    tries: (id = 'ito') => testRecipient(town.world, 'demo', id, madeAt),
    outcome: (id = 'ito') => outcomeOfTest(town.world, 'demo', id, madeAt),
  };
}

test('a try reaches a confirmed recipient, and tells nobody else; twice in one moment it is one', async () => {
  const town = aTown();
  await town.tries();
  await town.tries();
  await town.later();
  expect(town.kindsHeardBy(ITO)).toEqual(['test']);
  expect(town.kindsHeardBy('clerk@demo.example')).toEqual([]);
});

test('it is refused before they confirmed, and for nobody', async () => {
  const town = aTown();
  town.towns.documents.set('demo/recipients/ito', aRecipient('ito', { confirmedAt: null }));
  await expect(town.tries()).rejects.toMatchObject({ code: 'recipient-not-confirmed' });
  await expect(town.tries('nobody')).rejects.toMatchObject({ code: 'no-such-recipient' });
});

test.each<[Delivery, string]>([
  ['done', 'taken'],
  ['later', 'under-way'],
  ['never', 'not-taken'],
])('what came of it can be asked: answered %s, it is %s', async (delivery, outcome) => {
  const town = aTown();
  expect(await town.outcome()).toBeNull();
  await town.tries();
  expect(await town.outcome()).toBe('under-way');
  town.outside.conduct = () => delivery;
  await town.later();
  expect(await town.outcome()).toBe(outcome);
  expect(await town.outcome('clerk')).toBeNull();
});
