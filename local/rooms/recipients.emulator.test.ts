import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverOutgoing } from '../../functions/src/actions/deliver-outgoing.ts';
import { outgoingId, toStaff } from '../../functions/src/domain/outgoing.ts';
import { firestoreTowns } from '../../functions/src/firestore/towns.ts';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { aRecipient } from '../../functions/src/testing/a-recipient.ts';
import { worldAt } from '../../functions/src/testing/world-at.ts';
import { openDatabase, type Database } from '../budgets/database.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

test('three mailboxes fail in the same moment: one of them sees it was the last, and the notice goes on', async () => {
  const { world, outside, now } = worldAt('2026-11-23 10:00');
  world.towns = firestoreTowns(database.db, async () => undefined);
  await world.towns.change('demo', async (town) => {
    town.saveMunicipality(aMunicipality('demo', now()));
    for (const id of ['a', 'b', 'c']) town.saveRecipient(aRecipient(id));
    town.saveRecipient(aRecipient('chief', { wants: [] }));
    town.say('cry', toStaff({ kind: 'help', alone: 0, at: now() }), now());
  });
  const notice = outgoingId('demo', 'cry');
  const deliver = (id: string) => deliverOutgoing(world, 'demo', id, now());
  const deliverTo = (id: string) => deliver(outgoingId('demo', `notice/${notice}/${id}`));
  await deliver(notice);
  outside.conduct = ({ who }) => (who.includes('chief@demo.example') ? 'done' : 'never');
  await Promise.all(['a', 'b', 'c'].map(deliverTo));
  await deliverTo('chief');
  expect(outside.heard.map(({ who, said }) => `${who}: ${said.kind}`)).toEqual(['chief@demo.example: help']);
});
