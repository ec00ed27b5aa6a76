import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let town: TestDatabase;
beforeAll(async () => {
  town = await openTestDatabase();
});
beforeEach(() => town.server.clear());
afterAll(() => town.close());

const subject = () => town.db.doc('municipalities/demo/subjects/s1');
const data = async () => (await subject().get()).data();

describe('one document', () => {
  test('comes back with every kind of value as it was written', async () => {
    const written = {
      name: '日向 花子',
      age: 84,
      height: 1.5,
      nothing: null,
      active: true,
      at: Timestamp.fromMillis(1_700_000_000_123),
      answers: { address: { city: 'ひだまり町' }, phones: ['a', 1, { b: 2 }], none: {} },
      photo: Buffer.from([1, 2, 3]),
      empty: [],
      ref: town.db.doc('municipalities/demo'),
    };
    await subject().set(written);
    expect(await data()).toEqual(written);
  });

  test('is missing without an error', async () => {
    const snapshot = await subject().get();
    expect(snapshot.exists).toBe(false);
    expect(snapshot.data()).toBeUndefined();
  });

  test('is replaced by set and merged by set with merge', async () => {
    await subject().set({ a: 1, m: { x: 1, y: 1 } });
    await subject().set({ m: { y: 2 } }, { merge: true });
    expect(await data()).toEqual({ a: 1, m: { x: 1, y: 2 } });
    await subject().set({ m: { z: 3 } }, { mergeFields: ['m'] });
    expect(await data()).toEqual({ a: 1, m: { z: 3 } });
    await subject().set({ b: 2 });
    expect(await data()).toEqual({ b: 2 });
  });

  test('is updated by path, fields deleted', async () => {
    await subject().set({ a: 1, m: { x: 1, y: 1 }, gone: true });
    await subject().update({ 'm.y': 2, gone: FieldValue.delete() });
    expect(await data()).toEqual({ a: 1, m: { x: 1, y: 2 } });
  });

  test('takes server time, increment and array transforms', async () => {
    await subject().set({ n: 1, list: ['a', 'b'], others: ['a', 'b'], at: FieldValue.serverTimestamp() });
    await subject().update({
      n: FieldValue.increment(2),
      list: FieldValue.arrayUnion('b', 'c'),
      others: FieldValue.arrayRemove('a'),
      born: FieldValue.increment(5),
    });
    const { at, ...rest } = (await data()) ?? {};
    expect(rest).toEqual({ n: 3, list: ['a', 'b', 'c'], others: ['b'], born: 5 });
    expect(Math.abs((at as Timestamp).toMillis() - Date.now())).toBeLessThan(5000);
  });

  test('refuses a nested array and an undefined value', async () => {
    await expect(subject().set({ list: [[1]] })).rejects.toMatchObject({ code: 3 });
    expect(() => subject().set({ a: undefined })).toThrow(/undefined/);
    expect((await subject().get()).exists).toBe(false);
  });
});

describe('preconditions', () => {
  test('create on an existing document is ALREADY_EXISTS', async () => {
    await subject().create({ a: 1 });
    await expect(subject().create({ a: 2 })).rejects.toMatchObject({ code: 6 });
    expect(await data()).toEqual({ a: 1 });
  });

  test('update of a missing document is NOT_FOUND', async () => {
    await expect(subject().update({ a: 1 })).rejects.toMatchObject({ code: 5 });
    await expect(subject().delete({ exists: true })).rejects.toMatchObject({ code: 5 });
    await expect(subject().delete()).resolves.toBeDefined();
  });

  test('lastUpdateTime tells apart the state that it names from all others', async () => {
    const first = await subject().set({ n: 1 });
    const second = await subject().update({ n: 2 });
    await expect(subject().update({ n: 3 }, { lastUpdateTime: first.writeTime })).rejects.toMatchObject({
      code: 9,
    });
    await subject().update({ n: 3 }, { lastUpdateTime: second.writeTime });
    expect(await data()).toEqual({ n: 3 });
  });

  test('no two writes have the same time', async () => {
    const writes = await Promise.all(Array.from({ length: 20 }, (_, n) => subject().set({ n })));
    expect(new Set(writes.map(({ writeTime }) => writeTime.toMillis())).size).toBe(20);
  });

  test('a batch with one failing write writes nothing', async () => {
    const other = town.db.doc('municipalities/demo/subjects/s2');
    const batch = town.db.batch().set(subject(), { a: 1 }).update(other, { a: 1 });
    await expect(batch.commit()).rejects.toMatchObject({ code: 5 });
    expect((await subject().get()).exists).toBe(false);
  });
});

describe('many documents', () => {
  test('getAll keeps the order and shows what is missing', async () => {
    await town.db.doc('a/2').set({ n: 2 });
    const found = await town.db.getAll(town.db.doc('a/1'), town.db.doc('a/2'));
    expect(found.map((one) => [one.id, one.exists])).toEqual([
      ['1', false],
      ['2', true],
    ]);
  });

  test('BulkWriter writes them and reports single failures', async () => {
    const writer = town.db.bulkWriter();
    writer.onWriteError(() => false);
    await town.db.doc('bulk/1').set({});
    const refused = writer.create(town.db.doc('bulk/1'), {}).catch((error: { code: number }) => error.code);
    for (let n = 2; n <= 45; n += 1) void writer.create(town.db.doc(`bulk/${n}`), { n });
    await writer.close();
    expect(await refused).toBe(6);
    expect((await town.db.collection('bulk').count().get()).data().count).toBe(45);
  });

  test('listDocuments shows parents that do not exist, listCollections their collections', async () => {
    await town.db.doc('towns/b/people/1').set({});
    await town.db.doc('towns/a').set({ n: 1 });
    expect((await town.db.collection('towns').listDocuments()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await town.db.doc('towns/b').listCollections()).map(({ id }) => id)).toEqual(['people']);
    expect((await town.db.listCollections()).map(({ id }) => id)).toEqual(['towns']);
  });

  test('recursiveDelete takes a document with all below it and nothing else', async () => {
    const writer = town.db.bulkWriter();
    for (let n = 0; n < 30; n += 1) void writer.set(town.db.doc(`towns/a/people/${n}/reports/1`), {});
    void writer.set(town.db.doc('towns/a'), {});
    void writer.set(town.db.doc('towns/ab/people/1'), {});
    await writer.close();
    await town.db.recursiveDelete(town.db.doc('towns/a'));
    expect((await town.db.collectionGroup('reports').get()).size).toBe(0);
    expect((await town.db.doc('towns/a').get()).exists).toBe(false);
    expect((await town.db.doc('towns/ab/people/1').get()).exists).toBe(true);
    await town.db.recursiveDelete(town.db.collection('towns'));
    expect((await town.db.collectionGroup('people').get()).size).toBe(0);
  });
});

test('a call that is not served says so by name', async () => {
  const partitions = async () => {
    for await (const partition of town.db.collectionGroup('people').getPartitions(3)) return partition;
    return undefined;
  };
  await expect(partitions()).rejects.toThrow(/UNIMPLEMENTED.*PartitionQuery/);
});
