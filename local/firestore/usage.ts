import { collectionOf } from './names.ts';
import type { Write } from './messages.ts';

export interface Operations {
  reads: number;
  writes: number;
  deletes: number;
}

/** Operations as Firestore bills them, since the start or the last reset. A refused call counts nothing. */
export interface Usage extends Operations {
  /** Query and aggregation calls. */
  queries: number;
  /** Calls answered with OK, of whatever kind; a listener is one. */
  rpcs: number;
  byCollection: Record<string, Operations>;
}

/** Index entries that one read of an aggregation pays for. */
const ENTRIES_PER_READ = 1000;

/** Counts by the rules of Firestore's price list. */
export class Meter {
  #usage = nothing();

  usage(): Usage {
    return structuredClone(this.#usage);
  }

  reset(): void {
    this.#usage = nothing();
  }

  rpc(): void {
    this.#usage.rpcs += 1;
  }

  /** One read for each document that was asked for, found or missing. */
  documents(names: readonly string[]): void {
    for (const name of names) this.#add('reads', collectionOf(name), 1);
  }

  /** One read for each document returned or skipped; an empty result costs one. */
  query(collectionId: string, names: readonly string[]): void {
    this.#usage.queries += 1;
    this.listing(collectionId, names);
  }

  /** Like a query, but not one. */
  listing(collectionId: string, names: readonly string[]): void {
    this.documents(names);
    if (names.length === 0) this.#add('reads', collectionId, 1);
  }

  aggregation(collectionId: string, matched: number): void {
    this.#usage.queries += 1;
    this.#add('reads', collectionId, Math.max(1, Math.ceil(matched / ENTRIES_PER_READ)));
  }

  writes(writes: readonly Write[]): void {
    for (const write of writes) {
      if (write.delete) this.#add('deletes', collectionOf(write.delete), 1);
      else if (write.update?.name) this.#add('writes', collectionOf(write.update.name), 1);
    }
  }

  #add(kind: keyof Operations, collectionId: string, count: number): void {
    const collection = (this.#usage.byCollection[collectionId] ??= { reads: 0, writes: 0, deletes: 0 });
    collection[kind] += count;
    this.#usage[kind] += count;
  }
}

function nothing(): Usage {
  return { reads: 0, writes: 0, deletes: 0, queries: 0, rpcs: 0, byCollection: {} };
}
