import { expect, test } from 'vitest';
import { toStaff } from '../domain/outgoing.ts';
import { isReachable } from '../domain/recipient.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { at, worldAt } from '../testing/world-at.ts';

const CLERK = 'clerk@demo.example';
const linkedAt = at('2026-11-23 10:00');

/** A town whose chief hears of cries for help on LINE, and the clerk of everything by mail. */
function aTown() {
  const town = worldAt('2026-11-23 11:00');
  const by = { way: 'line', lineUserId: 'kacho' } as const;
  const chief = aRecipient('chief', { by, wants: ['help'], confirmedAt: linkedAt });
  town.towns.documents.set('demo/recipients/chief', chief);
  const hidden = new Set<string>();
  town.outside.line.displayName = async (_, who) => (hidden.has(who) ? null : who);
  return {
    ...town,
    onlyTheChief: () => town.towns.documents.delete('demo/recipients/clerk'),
    async blocks() {
      hidden.add('kacho');
      return town.does('kacho', { is: 'blocked' });
    },
    async follows() {
      hidden.delete('kacho');
      return town.does('kacho', { is: 'followed' });
    },
    async chief() {
      const found = await town.towns.read('demo', (demo) => demo.recipient('chief'));
      if (!found) throw new Error('taken off');
      return found;
    },
    cries: () => town.kindsHeardBy('kacho').filter((kind) => kind === 'help').length,
    cry: () =>
      town.towns.change('demo', async (demo) =>
        demo.say('cry', toStaff({ kind: 'help', alone: 0, at: town.now() }), town.now()),
      ),
  };
}

test('who blocks the account is reported to the others once and hears nothing; whoever is left hears instead', async () => {
  const town = aTown();
  const event = await town.blocks();
  await town.receive(event);
  expect(await town.chief()).toMatchObject({ failedAt: event.at });
  await town.cry();
  await town.goTo('2026-11-23 11:10');
  expect(town.kindsHeardBy(CLERK)).toEqual(['recipient-unreachable', 'help']);
  expect(town.kindsHeardBy('kacho')).toEqual([]);
});

test('who comes back hears again; the latest word counts', async () => {
  const town = aTown();
  const gone = await town.blocks();
  await town.goTo('2026-11-23 12:00');
  const back = await town.follows();
  await town.receive(back);
  // LINE tells of the block once more.
  await town.receive(gone);
  expect(isReachable(await town.chief())).toBe(true);
  await town.goTo('2026-11-23 13:00');
  await town.blocks();
  await town.receive(back);
  expect(isReachable(await town.chief())).toBe(false);
});

test('a block that is heard of after the return does nothing', async () => {
  const town = aTown();
  await town.goTo('2026-11-23 12:00');
  await town.follows();
  await town.receive({ id: 'late', lineUserId: 'kacho', at: town.now() - 1, what: { is: 'blocked' } });
  expect(isReachable(await town.chief())).toBe(true);
});

test('a return that is heard of after a later block does nothing', async () => {
  const town = aTown();
  await town.goTo('2026-11-23 12:00');
  const gone = await town.blocks();
  await town.receive({ ...gone, id: 'late', at: gone.at - 1, what: { is: 'followed' } });
  expect(await town.chief()).toMatchObject({ failedAt: gone.at });
});

test('a block between two returns does nothing, in whatever order we hear of them', async () => {
  const town = aTown();
  await town.goTo('2026-11-23 13:00');
  const event = await town.follows();
  await town.receive({ ...event, id: 'first', at: event.at - 2 });
  await town.receive({ ...event, id: 'block', at: event.at - 1, what: { is: 'blocked' } });
  expect(isReachable(await town.chief())).toBe(true);
});

test('who blocked is not taken for told because LINE took the message: alone, it waits for the return', async () => {
  const town = aTown();
  town.onlyTheChief();
  await town.blocks();
  await town.cry();
  await town.goTo('2026-11-23 18:00');
  expect(town.cries()).toBe(0);
  expect(isReachable(await town.chief())).toBe(false);
  await town.follows();
  await town.goTo('2026-11-23 18:40');
  expect(town.cries()).toBe(1);
});

test('whom LINE refused to deliver to, but shows as a friend, is tried when nobody else is left', async () => {
  const town = aTown();
  town.onlyTheChief();
  town.outside.conduct = ({ to }) => (to === 'notify' ? 'never' : 'done');
  await town.cry();
  await town.goTo('2026-11-23 12:00');
  expect(isReachable(await town.chief())).toBe(false);
  town.outside.conduct = () => 'done';
  await town.goTo('2026-11-23 12:40');
  expect(town.cries()).toBe(1);
  expect(isReachable(await town.chief())).toBe(true);
});

test('anybody else who blocks or returns changes no recipient', async () => {
  const town = aTown();
  const before = await town.chief();
  await town.does('jiro', { is: 'followed' });
  await town.does('jiro', { is: 'blocked' });
  expect(await town.chief()).toEqual(before);
});
