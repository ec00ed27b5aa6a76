import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import { fileURLToPath } from 'node:url';
import { startFirestore, type EmbeddedFirestore } from '../firestore/server.ts';

export interface Database {
  db: Firestore;
  server: EmbeddedFirestore;
  close(): Promise<void>;
}

const INDEXES = fileURLToPath(new URL('../../firestore.indexes.json', import.meta.url));

/** An embedded Firestore with the project's own indexes, reached over the wire, for counting what things cost. */
export async function openDatabase(): Promise<Database> {
  const projectId = 'demo-hidamari';
  const server = await startFirestore({ port: 0, projectId, indexes: INDEXES });
  process.env['FIRESTORE_EMULATOR_HOST'] = server.host;
  const app = initializeApp({ projectId }, server.host);
  return {
    db: getFirestore(app),
    server,
    async close() {
      await deleteApp(app);
      await server.close();
    },
  };
}
