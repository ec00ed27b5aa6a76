import { FieldValue } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let town: TestDatabase;
beforeAll(async () => {
  town = await openTestDatabase();
});
beforeEach(async () => {
  await town.server.clear();
  const writer = town.db.bulkWriter();
  for (let n = 0; n < 10; n += 1) void writer.set(subjects().doc(String(n)), { n, even: n % 2 === 0 });
  await writer.close();
  town.server.resetUsage();
});
afterAll(() => town.close());

const subjects = () => town.db.collection('towns/demo/subjects');
const one = () => subjects().doc('1');
const usage = () => {
  const { byCollection: _, ...total } = town.server.usage();
  return total;
};
const nothing = { reads: 0, writes: 0, deletes: 0, queries: 0, rpcs: 0 };

test('a document costs a read, found or missing', async () => {
  await one().get();
  await town.db.getAll(one(), town.db.doc('alerts/none'));
  expect(town.server.usage()).toEqual({
    ...nothing,
    reads: 3,
    rpcs: 2,
    byCollection: {
      subjects: { reads: 2, writes: 0, deletes: 0 },
      alerts: { reads: 1, writes: 0, deletes: 0 },
    },
  });
});

test('a query costs what it returns and skips, at least one', async () => {
  await subjects().where('even', '==', true).get();
  expect(usage()).toEqual({ ...nothing, reads: 5, queries: 1, rpcs: 1 });
  await subjects().where('n', '==', 99).get();
  expect(usage().reads).toBe(6);
  await subjects().orderBy('n').offset(3).limit(2).get();
  expect(usage().reads).toBe(11);
  await subjects().orderBy('n').offset(8).limit(5).get();
  expect(usage().reads).toBe(21);
  expect(usage().queries).toBe(4);
});

test('an aggregation costs one read for a thousand matches', async () => {
  await subjects().count().get();
  await subjects().where('n', '==', 99).count().get();
  expect(usage()).toEqual({ ...nothing, reads: 2, queries: 2, rpcs: 2 });
  const batch = town.db.batch();
  for (let n = 0; n < 1001; n += 1) batch.set(town.db.doc(`many/${n}`), {});
  await batch.commit();
  town.server.resetUsage();
  expect((await town.db.collection('many').count().get()).data()).toEqual({ count: 1001 });
  expect(usage().reads).toBe(2);
});

test('each written document is one write, each deleted one a delete', async () => {
  await one().update({ n: FieldValue.increment(1), at: FieldValue.serverTimestamp() });
  await town.db.batch().set(subjects().doc('a'), {}).delete(one()).commit();
  const writer = town.db.bulkWriter();
  void writer.delete(subjects().doc('2'));
  void writer.set(town.db.doc('alerts/a'), {});
  await writer.close();
  expect(usage()).toEqual({ ...nothing, writes: 3, deletes: 2, rpcs: 3 });
  expect(town.server.usage().byCollection['alerts']).toEqual({ reads: 0, writes: 1, deletes: 0 });
});

test('a transaction pays for each attempt', async () => {
  let attempts = 0;
  await town.db.runTransaction(async (tx) => {
    attempts += 1;
    await tx.get(one());
    await tx.get(subjects().where('even', '==', true));
    if (attempts === 1) await one().update({ n: 5 });
    tx.update(one(), { n: 6 });
  });
  expect(attempts).toBe(2);
  // Two attempts of 1 + 5 reads; the other writer's write and the one that went through.
  expect(usage()).toMatchObject({ reads: 12, writes: 2, queries: 2 });
});

test('what is refused costs nothing', async () => {
  await expect(subjects().where('even', '==', true).orderBy('n').get()).rejects.toMatchObject({ code: 9 });
  await expect(one().create({})).rejects.toMatchObject({ code: 6 });
  await expect(subjects().doc('none').update({ n: 1 })).rejects.toMatchObject({ code: 5 });
  expect(town.server.usage()).toEqual({ ...nothing, byCollection: {} });
  const writer = town.db.bulkWriter();
  writer.onWriteError(() => false);
  const refused = expect(writer.create(one(), {})).rejects.toMatchObject({ code: 6 });
  void writer.set(subjects().doc('a'), {});
  await writer.close();
  await refused;
  expect(usage()).toEqual({ ...nothing, writes: 1, rpcs: 1 });
});
