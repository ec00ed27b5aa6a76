import type { Embedded } from './embedded.ts';
import type {
  AggregateRequest,
  AggregateResponse,
  BatchGetRequest,
  BatchGetResponse,
  QueryRequest,
  QueryResponse,
  StructuredQuery,
} from './messages.ts';
import { asProduction } from './production-query.ts';
import { requireIndex } from './require-index.ts';
import { remember, type Transaction } from './transactions.ts';

/** Alias of the count that the server adds to each aggregation to know what it costs. */
const MATCHED = 'embedded_matched';

/** The calls that read documents: by name, by query, and aggregated. */
export function reading({ memory, indexes, meter, transactions }: Embedded) {
  async function batchGet(request: BatchGetRequest): Promise<BatchGetResponse[]> {
    const names = request.documents ?? [];
    const transaction = transactions.select(request);
    await transactions.turn(transaction, names);
    const answers: BatchGetResponse[] = await memory.client
      .batchGetDocuments(plain(request, transaction))
      .toArray();
    if (transaction) remember(transaction, answers);
    meter.documents(names);
    return told(answers, transaction);
  }

  async function query(request: QueryRequest): Promise<QueryResponse[]> {
    const { offset, ...asked } = request.structuredQuery ?? {};
    requireIndex(indexes, asked);
    const skipped = offset ?? 0;
    // Skipped documents are billed, so they are fetched and dropped here.
    const limit = asked.limit && { value: (asked.limit.value ?? 0) + skipped };
    const structuredQuery = asProduction({ ...asked, ...(limit && { limit }) });
    const transaction = transactions.select(request);
    const run = async () =>
      (await memory.client
        .runQuery(plain({ ...request, structuredQuery }, transaction))
        .toArray()) as QueryResponse[];
    const answers = await inTransaction(transaction, [request.parent, asked, offset], run, (all) =>
      all.map(({ document }) => document),
    );
    const found = answers.filter(({ document }) => document);
    meter.query(
      collectionId(asked),
      found.map(({ document }) => document?.name ?? ''),
    );
    const kept = found.slice(skipped);
    return told(kept.length > 0 ? kept : [{ readTime: answers[0]?.readTime ?? null }], transaction);
  }

  async function aggregate(request: AggregateRequest): Promise<AggregateResponse[]> {
    const { structuredQuery, aggregations } = request.structuredAggregationQuery ?? {};
    const asked = structuredQuery ?? {};
    requireIndex(indexes, asked, aggregations ?? []);
    const transaction = transactions.select(request);
    const structuredAggregationQuery = {
      structuredQuery: asProduction(asked),
      aggregations: [...(aggregations ?? []), { alias: MATCHED, count: {} }],
    };
    const run = async () =>
      (await memory.client
        .runAggregationQuery(plain({ ...request, structuredAggregationQuery }, transaction))
        .toArray()) as AggregateResponse[];
    const [answer] = await inTransaction(transaction, [request.parent, asked, aggregations], run, (all) =>
      all.map(({ result }) => result),
    );
    const { [MATCHED]: matched, ...aggregateFields } = answer?.result?.aggregateFields ?? {};
    meter.aggregation(collectionId(asked), Number(matched?.integerValue ?? 0));
    return told([{ ...answer, result: { aggregateFields } }], transaction);
  }

  async function inTransaction<A>(
    transaction: Transaction | undefined,
    question: unknown,
    run: () => Promise<A[]>,
    compared: (answers: A[]) => unknown,
  ): Promise<A[]> {
    await transactions.turn(transaction, [JSON.stringify(question)]);
    // The in-memory database evaluates a query when it is called and only delivers the result later.
    const version = memory.version();
    const answers = await run();
    transaction?.queries.push({
      version,
      answer: compared(answers),
      again: async () => compared(await run()),
    });
    return answers;
  }

  return { batchGet, query, aggregate };
}

/**
 * The request without its transaction, which is the server's business. A moment in the past is asked for in the one
 * form that the in-memory database heeds in every call: a read-only transaction of its own.
 */
function plain<Q extends QueryRequest | AggregateRequest | BatchGetRequest>(
  request: Q,
  transaction: Transaction | undefined,
): Q {
  const { transaction: _, newTransaction: __, readTime, ...rest } = request;
  const moment = transaction?.readTime ?? readTime;
  return (moment ? { ...rest, newTransaction: { readOnly: { readTime: moment } } } : rest) as Q;
}

/** Answers as the caller expects them: the first names its transaction. */
function told<A extends QueryResponse | BatchGetResponse | AggregateResponse>(
  answers: A[],
  transaction: Transaction | undefined,
): A[] {
  return answers.map((answer, at) => ({ ...answer, transaction: (at === 0 && transaction?.id) || null }));
}

function collectionId(query: StructuredQuery): string {
  return query.from?.[0]?.collectionId ?? '*';
}
