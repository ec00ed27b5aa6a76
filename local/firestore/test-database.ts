import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { type EmbeddedFirestore, startFirestore } from './server.ts';

export interface TestDatabase {
  db: Firestore;
  server: EmbeddedFirestore;
  close(): Promise<void>;
}

/** For tests: an embedded Firestore with these indexes and the ordinary Admin SDK talking to it over the wire. */
export async function openTestDatabase(indexes: object = {}, port = 0): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'firestore-'));
  const file = join(folder, 'firestore.indexes.json');
  await writeFile(file, JSON.stringify(indexes));
  const server = await startFirestore({ port, projectId: 'demo-test', indexes: file });
  await rm(folder, { recursive: true });
  process.env['FIRESTORE_EMULATOR_HOST'] = server.host;
  const app = initializeApp({ projectId: 'demo-test' }, server.host);
  const close = async () => {
    await deleteApp(app);
    await server.close();
  };
  return { db: getFirestore(app), server, close };
}
