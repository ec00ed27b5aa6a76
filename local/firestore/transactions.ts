import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { status } from '@grpc/grpc-js';
import type { Memory } from './memory.ts';
import type { BatchGetResponse, Timestamp, TransactionOptions } from './messages.ts';
import { pathOf } from './names.ts';
import { Refusal } from './refusal.ts';
import { Turns } from './turns.ts';

/** Age at which production gives a transaction up. */
const MAX_AGE = 270_000;

interface Selector {
  transaction?: Uint8Array | string | null;
  newTransaction?: TransactionOptions | null;
}

export interface Transaction {
  id: Buffer;
  /** The moment that a read-only transaction sees; null for one that may write. */
  readTime: Timestamp | null;
  /** When each document that was read had last changed, in milliseconds; null for a missing one. */
  documents: Map<string, number | null>;
  queries: { version: number; answer: unknown; again: () => Promise<unknown> }[];
  expiry: NodeJS.Timeout;
}

/**
 * Open transactions and what they read. One may commit only if reading everything again gives the same answers, so
 * that the outcome is as if transactions had run one by one – documents that a query would newly find included.
 * (The in-memory database itself compares only found documents, by the millisecond.)
 */
export class Transactions {
  readonly #memory: Memory;
  readonly #open = new Map<string, Transaction>();
  readonly #turns = new Turns<Transaction>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  begin(options: TransactionOptions | null | undefined): Transaction {
    const id = randomBytes(16);
    const readOnly = options?.readOnly;
    const transaction: Transaction = {
      id,
      readTime: readOnly ? (readOnly.readTime ?? timestamp(this.#memory.tick())) : null,
      documents: new Map(),
      queries: [],
      expiry: setTimeout(() => this.end(id), MAX_AGE).unref(),
    };
    this.#open.set(id.toString('hex'), transaction);
    return transaction;
  }

  /** The transaction that a request names or asks for. Throws INVALID_ARGUMENT for one that is over. */
  select({ transaction, newTransaction }: Selector): Transaction | undefined {
    if (newTransaction) return this.begin(newTransaction);
    if (!transaction?.length) return undefined;
    const open = this.#open.get(Buffer.from(transaction as Uint8Array).toString('hex'));
    if (open) return open;
    throw new Refusal(status.INVALID_ARGUMENT, 'The referenced transaction has expired or is over.');
  }

  /** Waits for other transactions that read the same. */
  async turn(transaction: Transaction | undefined, keys: readonly string[]): Promise<void> {
    if (transaction && !transaction.readTime) await this.#turns.take(transaction, keys);
  }

  end(id: Uint8Array): void {
    const key = Buffer.from(id).toString('hex');
    const transaction = this.#open.get(key);
    if (!transaction) return;
    clearTimeout(transaction.expiry);
    this.#open.delete(key);
    this.#turns.end(transaction);
  }

  endAll(): void {
    for (const { id } of this.#open.values()) this.end(id);
  }

  /**
   * Throws ABORTED, which the SDK answers with another attempt, if anything that was read has changed since. A
   * transaction that writes nothing needs this too: its reads must belong to one moment. A single one always does.
   */
  async validate(transaction: Transaction, writes: number): Promise<void> {
    if (writes === 0 && transaction.documents.size + transaction.queries.length < 2) return;
    const fresh =
      [...transaction.documents].every(([name, changed]) => changed === this.#lastChange(name)) &&
      (await this.#queriesAgree(transaction));
    if (!fresh) throw new Refusal(status.ABORTED, 'What this transaction read has changed since; try again.');
  }

  #lastChange(name: string): number | null {
    const document = this.#memory.database.getDocument(pathOf(name));
    return document.exists ? document.updateTime.toMillis() : null;
  }

  async #queriesAgree(transaction: Transaction): Promise<boolean> {
    for (const { version, answer, again } of transaction.queries) {
      if (version !== this.#memory.version() && !isDeepStrictEqual(await again(), answer)) return false;
    }
    return true;
  }
}

/** Remembers documents that were read, for `validate`. The first answer counts: a later, other one is a conflict. */
export function remember(transaction: Transaction, answers: readonly BatchGetResponse[]): void {
  for (const { found, missing } of answers) {
    const name = found?.name ?? missing ?? '';
    if (transaction.documents.has(name)) continue;
    transaction.documents.set(name, found?.updateTime ? millis(found.updateTime) : null);
  }
}

function timestamp(time: number): Timestamp {
  return { seconds: Math.floor(time / 1000), nanos: (time % 1000) * 1e6 };
}

function millis({ seconds, nanos }: Timestamp): number {
  return Number(seconds ?? 0) * 1000 + Math.floor((nanos ?? 0) / 1e6);
}
