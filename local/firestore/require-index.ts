import { status } from '@grpc/grpc-js';
import { describeIndex, isCovered } from './coverage.ts';
import type { Indexes } from './indexes.ts';
import type { StructuredQuery } from './messages.ts';
import { shapesOf } from './query-shape.ts';
import { Refusal } from './refusal.ts';

type Aggregation = { sum?: Field | null; avg?: Field | null };
type Field = { field?: { fieldPath?: string | null } | null };

/** Refuses a query that no index answers with FAILED_PRECONDITION, naming the index, as production does. */
export function requireIndex(
  indexes: Indexes,
  query: StructuredQuery,
  aggregations: readonly Aggregation[] = [],
): void {
  const aggregated = aggregations.flatMap(({ sum, avg }) => (sum ?? avg)?.field?.fieldPath ?? []);
  const missing = shapesOf(query, aggregated).find((shape) => !isCovered(indexes, shape));
  if (!missing) return;
  throw new Refusal(
    status.FAILED_PRECONDITION,
    `The query requires an index. firestore.indexes.json does not declare: ${describeIndex(missing)}`,
  );
}
