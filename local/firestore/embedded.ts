import type { Indexes } from './indexes.ts';
import type { Memory } from './memory.ts';
import type { Transactions } from './transactions.ts';
import type { Meter } from './usage.ts';

/** What the calls share. */
export interface Embedded {
  memory: Memory;
  indexes: Indexes;
  meter: Meter;
  transactions: Transactions;
}
