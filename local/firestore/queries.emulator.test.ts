import { AggregateField, FieldPath, Filter } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

const indexes = {
  indexes: [
    {
      collectionGroup: 'subjects',
      queryScope: 'COLLECTION',
      fields: [
        { fieldPath: 'status', order: 'ASCENDING' },
        { fieldPath: 'missed', order: 'DESCENDING' },
      ],
    },
    {
      collectionGroup: 'subjects',
      queryScope: 'COLLECTION',
      fields: [
        { fieldPath: 'missed', order: 'ASCENDING' },
        { fieldPath: 'n', order: 'ASCENDING' },
      ],
    },
  ],
  fieldOverrides: [
    {
      collectionGroup: 'reports',
      fieldPath: 'kind',
      indexes: [{ order: 'ASCENDING', queryScope: 'COLLECTION_GROUP' }],
    },
  ],
};

let town: TestDatabase;
beforeAll(async () => {
  town = await openTestDatabase(indexes);
  const writer = town.db.bulkWriter();
  for (let n = 0; n < 40; n += 1) {
    const id = String(n).padStart(2, '0');
    const extra = n % 10 === 0 ? { note: n === 0 ? null : `note ${n}` } : {};
    const subject = { n, status: n % 2 ? 'active' : 'silent', missed: n % 4, tags: [`t${n % 3}`], ...extra };
    void writer.set(town.db.doc(`municipalities/demo/subjects/${id}`), subject);
    void writer.set(town.db.doc(`municipalities/demo/subjects/${id}/reports/1`), {
      kind: n % 2 ? 'tap' : 'text',
    });
  }
  void writer.set(town.db.doc('municipalities/other/subjects/00'), { n: 0, status: 'silent', missed: 9 });
  await writer.close();
});
afterAll(() => town.close());

const subjects = () => town.db.collection('municipalities/demo/subjects');
const ids = async (query: FirebaseFirestore.Query) => (await query.get()).docs.map(({ id }) => id);

test('a query stays in its collection', async () => {
  expect(await ids(subjects().where('n', '==', 0))).toEqual(['00']);
  expect((await subjects().get()).size).toBe(40);
});

test('equality, range, order, limit, offset and cursors', async () => {
  expect(await ids(subjects().where('n', '>=', 37))).toEqual(['37', '38', '39']);
  expect(await ids(subjects().orderBy('n', 'desc').limit(2))).toEqual(['39', '38']);
  expect(await ids(subjects().orderBy('n').limitToLast(2))).toEqual(['38', '39']);
  expect(await ids(subjects().orderBy('n').offset(5).limit(2))).toEqual(['05', '06']);
  expect(await ids(subjects().orderBy('n').offset(39))).toEqual(['39']);
  expect(await ids(subjects().orderBy('n').startAfter(36).endBefore(39))).toEqual(['37', '38']);
  const page = await subjects().where('status', '==', 'silent').orderBy('missed', 'desc').limit(3).get();
  expect(page.docs.map(({ id }) => id)).toEqual(['38', '34', '30']);
  const next = subjects()
    .where('status', '==', 'silent')
    .orderBy('missed', 'desc')
    .startAfter(page.docs.at(-1));
  expect(await ids(next.limit(2))).toEqual(['26', '22']);
});

test('a range over one field in the order of another', async () => {
  const range = Filter.or(
    Filter.and(Filter.where('n', '>=', 3), Filter.where('n', '<', 6)),
    Filter.and(Filter.where('n', '>=', 30), Filter.where('n', '<', 32)),
  );
  const sorted = subjects().where(range).orderBy('missed').orderBy('n').orderBy('__name__');
  expect(await ids(sorted)).toEqual(['04', '05', '30', '03', '31']);
  expect(await ids(sorted.startAfter(1, 5, '05').limit(2))).toEqual(['30', '03']);
});

test('by document id', async () => {
  expect(await ids(subjects().where(FieldPath.documentId(), 'in', ['03', '01', 'zz']))).toEqual(['01', '03']);
  expect(await ids(subjects().orderBy(FieldPath.documentId()).startAt('38'))).toEqual(['38', '39']);
});

test('in takes 30 values and not 31', async () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n + 5);
  expect(await ids(subjects().where('n', 'in', numbers(30)))).toHaveLength(30);
  await expect(subjects().where('n', 'in', numbers(31)).get()).rejects.toMatchObject({ code: 3 });
});

test('array-contains, or, not-equal', async () => {
  expect(await ids(subjects().where('tags', 'array-contains', 't1').limit(2))).toEqual(['01', '04']);
  const either = Filter.or(Filter.where('n', '==', 3), Filter.where('missed', '==', 3));
  expect(await ids(subjects().where(either))).toHaveLength(10);
  expect(await ids(subjects().where('status', '!=', 'active'))).toHaveLength(20);
});

test('a document without the field is in no result that orders or filters by it; null sorts first', async () => {
  expect(await ids(subjects().orderBy('note'))).toEqual(['00', '10', '20', '30']);
  expect(await ids(subjects().where('note', '!=', 'note 10'))).toEqual(['20', '30']);
  expect(await ids(subjects().where('note', '==', null))).toEqual(['00']);
});

test('select leaves the other fields out', async () => {
  const [first] = (await subjects().where('n', '==', 1).select('status').get()).docs;
  expect(first?.data()).toEqual({ status: 'active' });
});

test('a collection group reaches every parent', async () => {
  expect(await ids(town.db.collectionGroup('reports').where('kind', '==', 'tap'))).toHaveLength(20);
  expect((await town.db.collectionGroup('subjects').get()).size).toBe(41);
});

test('count, sum and average', async () => {
  const counted = await subjects().where('status', '==', 'silent').count().get();
  expect(counted.data().count).toBe(20);
  const totals = subjects().aggregate({ sum: AggregateField.sum('n'), mean: AggregateField.average('n') });
  expect((await totals.get()).data()).toEqual({ sum: 780, mean: 19.5 });
});

test('a query or count without its index is refused and names the index', async () => {
  const query = subjects().where('status', '==', 'silent').orderBy('missed');
  const refusal = {
    code: 9,
    details:
      'The query requires an index. firestore.indexes.json does not declare: ' +
      'collection group subjects, scope COLLECTION, fields status ASCENDING, missed ASCENDING',
  };
  await expect(query.get()).rejects.toMatchObject(refusal);
  await expect(query.count().get()).rejects.toMatchObject(refusal);
  await expect(town.db.runTransaction((tx) => tx.get(query))).rejects.toMatchObject(refusal);
  await expect(
    subjects().doc('00').collection('reports').where('kind', '==', 'tap').get(),
  ).rejects.toMatchObject({
    code: 9,
  });
});
