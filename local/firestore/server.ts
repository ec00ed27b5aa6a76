import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import type { Embedded } from './embedded.ts';
import { type Indexes, parseIndexes } from './indexes.ts';
import { listening } from './listening.ts';
import { listing } from './listing.ts';
import { openMemory } from './memory.ts';
import { firestoreProtocol } from './protocol.ts';
import { reading } from './reading.ts';
import { streaming, unary } from './rpc.ts';
import { Transactions } from './transactions.ts';
import { Meter, type Usage } from './usage.ts';
import { writing } from './writing.ts';

/** Production's limit of one request, in bytes. */
const MAX_REQUEST = 10 * 1024 * 1024;

export interface EmbeddedFirestore {
  port: number;
  /** What FIRESTORE_EMULATOR_HOST wants. */
  host: string;
  usage(): Usage;
  resetUsage(): void;
  /** Deletes every document; listeners see it. */
  clear(): Promise<void>;
  /** Ends open listeners and frees the port. A second call does nothing. */
  close(): Promise<void>;
}

/**
 * Firestore in memory on 127.0.0.1, for any process that has FIRESTORE_EMULATOR_HOST set to `host`. It refuses queries
 * that the indexes in the file `indexes` do not cover. Port 0 picks a free one; rejects when the port is taken.
 */
export async function startFirestore(options: {
  port: number;
  projectId: string;
  indexes: string;
}): Promise<EmbeddedFirestore> {
  const memory = await openMemory(options.projectId);
  const indexes = await readIndexes(options.indexes);
  const embedded = { memory, indexes, meter: new Meter(), transactions: new Transactions(memory) };
  const server = new Server({ 'grpc.max_receive_message_length': MAX_REQUEST });
  // Calls without an answer here are answered with UNIMPLEMENTED and their name.
  server.addService(firestoreProtocol(), answers(embedded));
  const bind = promisify(server.bindAsync.bind(server));
  const port = await bind(`127.0.0.1:${options.port}`, ServerCredentials.createInsecure());
  return {
    port,
    host: `127.0.0.1:${port}`,
    usage: () => embedded.meter.usage(),
    resetUsage: () => embedded.meter.reset(),
    clear: async () => {
      memory.tick();
      memory.database.batchDelete(...memory.database.toDocumentPaths());
      // The deletions above are for the listeners; this forgets the history as well.
      memory.database.clear();
    },
    close: async () => {
      embedded.transactions.endAll();
      server.forceShutdown();
    },
  };
}

async function readIndexes(file: string): Promise<Indexes> {
  try {
    return parseIndexes(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} does not hold Firestore indexes.`, { cause });
  }
}

function answers(embedded: Embedded) {
  const read = reading(embedded);
  const write = writing(embedded);
  const list = listing(embedded);
  const answered = () => embedded.meter.rpc();
  return {
    batchGetDocuments: streaming(read.batchGet, answered),
    runQuery: streaming(read.query, answered),
    runAggregationQuery: streaming(read.aggregate, answered),
    beginTransaction: unary(write.begin, answered),
    commit: unary(write.commit, answered),
    batchWrite: unary(write.batchWrite, answered),
    rollback: unary(write.rollback, answered),
    listDocuments: unary(list.listDocuments, answered),
    listCollectionIds: unary(list.listCollectionIds, answered),
    listen: listening(embedded),
  };
}
