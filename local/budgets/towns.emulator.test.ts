import { afterAll, beforeAll } from 'vitest';
import { firestoreTowns } from '../../functions/src/firestore/towns.ts';
import { townsSuite } from '../../functions/src/testing/towns-suite.ts';
import { openDatabase, type Database } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

townsSuite('Firestore', async () => {
  await database.server.clear();
  return firestoreTowns(database.db, async () => undefined);
});
