import type { Duplex, Readable } from 'node:stream';
import { type DatabaseDirect, FirestoreMock } from '@firebase-bridge/firestore-admin';
import type {
  AggregateRequest,
  BatchGetRequest,
  BatchWriteRequest,
  BatchWriteResponse,
  CommitRequest,
  CommitResponse,
  Document,
  ListCollectionIdsRequest,
  ListDocumentsRequest,
  QueryRequest,
} from './messages.ts';

/** What the SDK's generated client would send to Google, answered from memory. */
interface MemoryClient {
  batchGetDocuments(request: BatchGetRequest): Readable;
  batchWrite(request: BatchWriteRequest): Promise<[BatchWriteResponse]>;
  commit(request: CommitRequest): Promise<[CommitResponse]>;
  listCollectionIds(request: ListCollectionIdsRequest): Promise<[string[]]>;
  listDocuments(request: ListDocumentsRequest): Promise<[Document[]]>;
  listen(): Duplex;
  runAggregationQuery(request: AggregateRequest): Readable;
  runQuery(request: QueryRequest): Readable;
}

export interface Memory {
  client: MemoryClient;
  database: DatabaseDirect;
  /** Counts commits, so that equal versions mean an unchanged database. */
  version(): number;
  /** Moves the clock so that all that follows is later than all before, and tells the time in milliseconds. */
  tick(): number;
}

/**
 * An empty database in memory. It scans whole collections, and differs from production in that it refuses more than
 * 10 values in `array-contains-any`, and the `maximum` and `minimum` transforms; that it knows the past for a minute; and that it sorts strings by UTF-16 unit,
 * which is another order than UTF-8 for characters beyond U+FFFF.
 */
export async function openMemory(projectId: string): Promise<Memory> {
  const mock = new FirestoreMock();
  const controller = mock.createDatabase({ projectId });
  // Times have milliseconds here. Two commits must not share one, or listeners and `lastUpdateTime` would take the
  // second state of a document for the first.
  let latest = 0;
  mock.systemTime.custom(() => new Date((latest = Math.max(Date.now(), latest))));
  return {
    client: await gapicClient(controller.firestore()),
    database: controller.database,
    version: () => controller.version(),
    tick: () => (latest = Math.max(Date.now(), latest + 1)),
  };
}

/** The client pool is the one place where the SDK hands requests to whatever answers them; it is not in its types. */
async function gapicClient(firestore: unknown): Promise<MemoryClient> {
  interface WithPool {
    _clientPool: {
      run(tag: string, bidirectional: boolean, use: (client: MemoryClient) => unknown): Promise<MemoryClient>;
    };
  }
  return (firestore as WithPool)._clientPool.run('embedded', false, (client) => Promise.resolve(client));
}
