import type { Filter, StructuredQuery } from './messages.ts';
import type { Direction, Scope } from './indexes.ts';

/** What one index scan (or a merge of several) has to bring: a query without its values and without OR. */
export interface QueryShape {
  /** Null for a query over all collections, which the SDK uses to delete recursively. */
  collectionGroup: string | null;
  scope: Scope;
  /** Fields compared with `==`, `in` or `== null`. */
  equal: string[];
  /** Array fields asked for an element. */
  contains: string[];
  /** The order of the result, the implied order of inequalities included, `__name__` not. */
  order: { path: string; direction: Direction }[];
  /** The direction of `__name__`, which ends every order. */
  names: Direction;
  /** Fields that are summed or averaged. */
  aggregated: string[];
}

interface Condition {
  path: string;
  test: 'equal' | 'contains' | 'inequality';
}

const NAME = '__name__';

/** The shapes of a query, one for each alternative of its ORs. `aggregated` are the fields of sum and average. */
export function shapesOf(query: StructuredQuery, aggregated: readonly string[] = []): QueryShape[] {
  const from = query.from?.[0];
  const alternatives = query.where ? alternativesOf(query.where) : [[]];
  const order = fullOrder(query, alternatives.flat());
  const names = order.find(({ path }) => path === NAME)?.direction ?? order.at(-1)?.direction ?? 'ASCENDING';
  return alternatives.map((conditions) => {
    const equal = pathsOf(conditions, 'equal');
    const contains = pathsOf(conditions, 'contains');
    // Sorting by a field that has one value only is no sorting.
    const kept = order.filter(({ path }) => path !== NAME && !equal.includes(path));
    const known = new Set([...equal, ...kept.map(({ path }) => path)]);
    return {
      collectionGroup: from?.collectionId || null,
      scope: from?.allDescendants ? 'COLLECTION_GROUP' : 'COLLECTION',
      equal,
      contains,
      order: kept,
      names,
      aggregated: [...new Set(aggregated)].filter((path) => !known.has(path)),
    };
  });
}

/** Explicit order, then the fields of inequalities by name in the last direction, as Firestore implies them. */
function fullOrder(query: StructuredQuery, conditions: Condition[]): QueryShape['order'] {
  const explicit = (query.orderBy ?? []).map(({ field, direction }): QueryShape['order'][number] => ({
    path: field?.fieldPath ?? '',
    direction: direction === 'DESCENDING' ? 'DESCENDING' : 'ASCENDING',
  }));
  const direction = explicit.at(-1)?.direction ?? 'ASCENDING';
  const implied = pathsOf(conditions, 'inequality')
    .filter((path) => !explicit.some((order) => order.path === path))
    .toSorted();
  return [...explicit, ...implied.map((path) => ({ path, direction }))];
}

/** Fields under one kind of test, each once. The name of a document is part of every index. */
function pathsOf(conditions: Condition[], test: Condition['test']): string[] {
  const paths = conditions.filter((condition) => condition.test === test).map(({ path }) => path);
  return [...new Set(paths)].filter((path) => path !== NAME);
}

/** Disjunctive normal form: a list of alternatives, each a list of conditions that hold together. */
function alternativesOf(filter: Filter): Condition[][] {
  const { op, filters } = filter.compositeFilter ?? {};
  if (filter.compositeFilter) {
    const parts = (filters ?? []).map(alternativesOf);
    if (op === 'OR') return parts.flat();
    return parts.reduce<Condition[][]>(
      (all, part) => all.flatMap((left) => part.map((right) => [...left, ...right])),
      [[]],
    );
  }
  const path = (filter.fieldFilter ?? filter.unaryFilter)?.field?.fieldPath ?? '';
  return [[{ path, test: testOf(filter) }]];
}

function testOf({ fieldFilter, unaryFilter }: Filter): Condition['test'] {
  switch (fieldFilter?.op ?? unaryFilter?.op) {
    case 'EQUAL':
    case 'IN':
    case 'IS_NULL':
    case 'IS_NAN':
      return 'equal';
    case 'ARRAY_CONTAINS':
    case 'ARRAY_CONTAINS_ANY':
      return 'contains';
    default:
      return 'inequality';
  }
}
