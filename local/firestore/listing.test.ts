import { expect, test } from 'vitest';
import { listing } from './listing.ts';
import { openMemory } from './memory.ts';
import { Transactions } from './transactions.ts';
import { Meter } from './usage.ts';

test('pages follow each other without a gap, whatever is written in between', async () => {
  const memory = await openMemory('demo-test');
  const embedded = { memory, indexes: { composites: [], overrides: [] }, meter: new Meter() };
  const { listDocuments } = listing({ ...embedded, transactions: new Transactions(memory) });
  const put = (id: string) => memory.database.setDocument(`towns/${id}`, { id });
  for (const id of ['e', 'b', 'd', 'a', 'c']) put(id);
  const asked = {
    parent: 'projects/demo-test/databases/(default)/documents',
    collectionId: 'towns',
    pageSize: 2,
  };
  const first = await listDocuments(asked);
  put('aa');
  put('cc');
  const second = await listDocuments({ ...asked, pageToken: first.nextPageToken ?? '' });
  const third = await listDocuments({
    ...asked,
    pageToken: second.nextPageToken ?? '',
    mask: { fieldPaths: [] },
  });
  const ids = [first, second, third].map(({ documents }) =>
    documents?.map(({ name }) => name?.split('/').at(-1)),
  );
  expect(ids).toEqual([
    ['a', 'b'],
    ['c', 'cc'],
    ['d', 'e'],
  ]);
  expect(third).not.toHaveProperty('nextPageToken');
  expect(first.documents?.[0]?.fields).toMatchObject({ id: { stringValue: 'a' } });
  expect(third.documents?.[0]?.fields).toEqual({});
  expect(embedded.meter.usage().reads).toBe(6);
});
