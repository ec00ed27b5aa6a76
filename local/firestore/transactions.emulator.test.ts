import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let town: TestDatabase;
beforeAll(async () => {
  town = await openTestDatabase();
});
afterAll(() => town.close());

const counter = () => town.db.doc('counters/one');

test('a transaction reads, then writes', async () => {
  await counter().set({ n: 1 });
  const seen = await town.db.runTransaction(async (tx) => {
    const [one, missing] = await tx.getAll(counter(), town.db.doc('counters/two'));
    tx.update(counter(), { n: (one?.get('n') as number) + 1 });
    return missing?.exists;
  });
  expect(seen).toBe(false);
  expect((await counter().get()).data()).toEqual({ n: 2 });
});

test('20 concurrent increments on one document end at 20, without a second attempt', async () => {
  await counter().set({ n: 0 });
  let attempts = 0;
  const increment = () =>
    town.db.runTransaction(async (tx) => {
      attempts += 1;
      const before = (await tx.get(counter())).get('n') as number;
      tx.update(counter(), { n: before + 1 });
    });
  await Promise.all(Array.from({ length: 20 }, increment));
  expect((await counter().get()).get('n')).toBe(20);
  expect(attempts).toBe(20);
});

test('20 concurrent creations of one document: one wins, the others see it', async () => {
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, who) =>
      town.db.runTransaction(async (tx) => {
        const born = town.db.doc('counters/born');
        if ((await tx.get(born)).exists) return 'seen';
        tx.create(born, { who });
        return 'created';
      }),
    ),
  );
  expect(results.filter((result) => result === 'created')).toHaveLength(1);
});

/** A transaction whose first attempt is disturbed by another writer after its read: what each attempt saw. */
async function disturbed(
  read: (tx: FirebaseFirestore.Transaction) => Promise<number>,
  disturb: () => Promise<unknown>,
): Promise<number[]> {
  const seen: number[] = [];
  const outcome = town.db.collection('outcomes').doc();
  await town.db.runTransaction(async (tx) => {
    seen.push(await read(tx));
    if (seen.length === 1) await disturb();
    tx.set(outcome, { seen: seen.at(-1) });
  });
  expect((await outcome.get()).get('seen')).toBe(seen.at(-1));
  return seen;
}

// The SDK waits about a second before a second attempt: these run side by side, each on documents of its own.
describe.concurrent('another writer after the read makes a transaction try again', () => {
  const n = async (tx: FirebaseFirestore.Transaction, path: string) =>
    ((await tx.get(town.db.doc(path))).get('n') as number | undefined) ?? 0;

  test('when it creates a document that was missing', async () => {
    const seen = await disturbed(
      (tx) => n(tx, 'created/a'),
      () => town.db.doc('created/a').set({ n: 1 }),
    );
    expect(seen).toEqual([0, 1]);
  });

  test('when it updates a document', async () => {
    await town.db.doc('updated/a').set({ n: 1 });
    const seen = await disturbed(
      (tx) => n(tx, 'updated/a'),
      () => town.db.doc('updated/a').update({ n: 2 }),
    );
    expect(seen).toEqual([1, 2]);
  });

  test('when it deletes a document', async () => {
    await town.db.doc('deleted/a').set({ n: 1 });
    const seen = await disturbed(
      (tx) => n(tx, 'deleted/a'),
      () => town.db.doc('deleted/a').delete(),
    );
    expect(seen).toEqual([1, 0]);
  });

  test('when a query would find one more', async () => {
    const silent = town.db.collection('more').where('status', '==', 'silent');
    const seen = await disturbed(
      async (tx) => (await tx.get(silent)).size,
      () => town.db.doc('more/a').set({ status: 'silent' }),
    );
    expect(seen).toEqual([0, 1]);
  });

  test('when a query would find one less', async () => {
    await town.db.doc('less/a').set({ status: 'silent' });
    const silent = town.db.collection('less').where('status', '==', 'silent');
    const seen = await disturbed(
      async (tx) => (await tx.get(silent)).size,
      () => town.db.doc('less/a').update({ status: 'active' }),
    );
    expect(seen).toEqual([1, 0]);
  });

  test('when a found document changes', async () => {
    await town.db.doc('changed/a').set({ status: 'silent', n: 1 });
    const silent = town.db.collection('changed').where('status', '==', 'silent');
    const seen = await disturbed(
      async (tx) => (await tx.get(silent)).docs[0]?.get('n') as number,
      () => town.db.doc('changed/a').update({ n: 2 }),
    );
    expect(seen).toEqual([1, 2]);
  });

  test('when a count would be higher', async () => {
    const silent = town.db.collection('counted').where('status', '==', 'silent').count();
    const seen = await disturbed(
      async (tx) => (await tx.get(silent)).data().count,
      () => town.db.collection('counted').add({ status: 'silent' }),
    );
    expect(seen).toEqual([0, 1]);
  });

  test('when its reads, even without a write, would belong to different moments', async () => {
    const [a, b] = [town.db.doc('moments/a'), town.db.doc('moments/b')];
    const both = (n: number) => town.db.batch().set(a, { n }).set(b, { n }).commit();
    await both(1);
    const seen: unknown[] = [];
    await town.db.runTransaction(async (tx) => {
      const first = (await tx.get(a)).get('n') as number;
      if (first === 1) await both(2);
      seen.push([first, (await tx.get(b)).get('n')]);
    });
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test('but not when what was found stays the same', async () => {
    const silent = town.db.collection('same').where('status', '==', 'silent');
    const seen = await disturbed(
      async (tx) => (await tx.get(silent)).size,
      () => town.db.doc('same/b').set({ status: 'active' }),
    );
    expect(seen).toEqual([0]);
  });
});

test('two transactions that read each other’s document do not both write', async () => {
  // Write skew: each may go off duty only while the other is on.
  const [a, b] = [town.db.doc('duty/a'), town.db.doc('duty/b')];
  await Promise.all([a.set({ on: true }), b.set({ on: true })]);
  const leave = (me: typeof a) =>
    town.db.runTransaction(async (tx) => {
      const both = await Promise.all([tx.get(a), tx.get(b)]);
      if (both.every((one) => one.get('on') === true)) tx.update(me, { on: false });
    });
  await Promise.all([leave(a), leave(b)]);
  const on = (await town.db.getAll(a, b)).filter((one) => one.get('on') === true);
  expect(on).toHaveLength(1);
});

test('a read-only transaction sees one moment', async () => {
  await counter().set({ n: 1 });
  const seen = await town.db.runTransaction(
    async (tx) => {
      const first = (await tx.get(counter())).get('n') as number;
      await counter().update({ n: 2 });
      return [first, (await tx.get(counter())).get('n') as number];
    },
    { readOnly: true },
  );
  expect(seen).toEqual([1, 1]);
});

test('an error in the callback leaves no trace and frees what it read', async () => {
  await counter().set({ n: 1 });
  const failing = town.db.runTransaction(async (tx) => {
    await tx.get(counter());
    tx.update(counter(), { n: 9 });
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  await town.db.runTransaction(async (tx) => {
    tx.update(counter(), { n: ((await tx.get(counter())).get('n') as number) + 1 });
  });
  expect((await counter().get()).get('n')).toBe(2);
});
