import type { Embedded } from './embedded.ts';
import type {
  BatchWriteRequest,
  BatchWriteResponse,
  BeginRequest,
  BeginResponse,
  CommitRequest,
  CommitResponse,
  RollbackRequest,
} from './messages.ts';

/** The calls that change documents, and the ends of transactions. */
export function writing({ memory, meter, transactions }: Embedded) {
  let last: Promise<unknown> = Promise.resolve();

  /** One commit at a time: nothing may be written between the check of a transaction and its writes. */
  function inTurn<T>(job: () => Promise<T>): Promise<T> {
    const done = last.then(job);
    last = done.catch(() => undefined);
    return done;
  }

  async function commit({ transaction: id, ...request }: CommitRequest): Promise<CommitResponse> {
    const transaction = transactions.select({ transaction: id ?? null });
    try {
      const { applied } = await inTurn(async () => {
        if (transaction) await transactions.validate(transaction, request.writes?.length ?? 0);
        memory.tick();
        // Writes are applied at the call, only the answer takes a while: the next one need not wait for it.
        return { applied: memory.client.commit(request) };
      });
      const [response] = await applied;
      meter.writes(request.writes ?? []);
      return response;
    } finally {
      if (transaction) transactions.end(transaction.id);
    }
  }

  async function batchWrite(request: BatchWriteRequest): Promise<BatchWriteResponse> {
    const { applied } = await inTurn(async () => {
      memory.tick();
      return { applied: memory.client.batchWrite(request) };
    });
    const [response] = await applied;
    meter.writes((request.writes ?? []).filter((_, at) => !response.status?.[at]?.code));
    return response;
  }

  async function begin({ options }: BeginRequest): Promise<BeginResponse> {
    return { transaction: transactions.begin(options).id };
  }

  async function rollback({ transaction }: RollbackRequest): Promise<object> {
    if (transaction?.length) transactions.end(Buffer.from(transaction as Uint8Array));
    return {};
  }

  return { commit, batchWrite, begin, rollback };
}
