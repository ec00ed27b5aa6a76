import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let town: TestDatabase;
beforeAll(async () => {
  town = await openTestDatabase();
});
beforeEach(async () => {
  await town.server.clear();
  town.server.resetUsage();
});
afterAll(() => town.close());

test('a listener on a document hears of it missing, created, changed and deleted', async () => {
  const alert = town.db.doc('alerts/a');
  const heard: unknown[] = [];
  const stop = alert.onSnapshot((snapshot) => heard.push(snapshot.data() ?? null));
  await vi.waitFor(() => expect(heard).toEqual([null]));
  await alert.set({ state: 'open' });
  await vi.waitFor(() => expect(heard).toEqual([null, { state: 'open' }]));
  await alert.update({ state: 'taken' });
  await vi.waitFor(() => expect(heard.at(-1)).toEqual({ state: 'taken' }));
  await alert.delete();
  await vi.waitFor(() => expect(heard.at(-1)).toBeNull());
  stop();
  expect(town.server.usage().reads).toBe(2);
});

test('a listener on a query hears what enters and what leaves', async () => {
  const open = town.db.collection('alerts').where('state', '==', 'open').orderBy('state');
  await town.db.doc('alerts/a').set({ state: 'open' });
  const heard: string[][] = [];
  const stop = open.onSnapshot((snapshot) => heard.push(snapshot.docs.map(({ id }) => id)));
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['a']));
  await town.db.doc('alerts/b').set({ state: 'open' });
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['a', 'b']));
  await town.db.doc('alerts/c').set({ other: true });
  await town.db.doc('alerts/a').update({ state: 'closed' });
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['b']));
  await town.server.clear();
  await vi.waitFor(() => expect(heard.at(-1)).toEqual([]));
  stop();
});

test('a listener without its index hears the refusal', async () => {
  const refused = Promise.withResolvers<unknown>();
  const query = town.db.collection('alerts').where('state', '==', 'open').orderBy('at');
  const stop = query.onSnapshot(() => refused.reject(new Error('answered')), refused.resolve);
  expect(await refused.promise).toMatchObject({
    message: expect.stringContaining('9: The query requires an index.'),
  });
  stop();
});
