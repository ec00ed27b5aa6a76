import { isCovered } from './coverage.ts';
import { parseIndexes } from './indexes.ts';
import type { Filter, StructuredQuery } from './messages.ts';
import { shapesOf } from './query-shape.ts';

type Order = 'ASCENDING' | 'DESCENDING';
type Op = 'EQUAL' | 'IN' | 'GREATER_THAN' | 'LESS_THAN' | 'NOT_EQUAL' | 'NOT_IN' | 'ARRAY_CONTAINS';

export const where = (path: string, op: Op = 'EQUAL'): Filter => ({
  fieldFilter: { field: { fieldPath: path }, op },
});
export const isNull = (path: string): Filter => ({
  unaryFilter: { op: 'IS_NULL', field: { fieldPath: path } },
});
export const and = (...filters: Filter[]): Filter => ({ compositeFilter: { op: 'AND', filters } });
export const or = (...filters: Filter[]): Filter => ({ compositeFilter: { op: 'OR', filters } });

/** A query over `subjects`; an order is written `field` or `-field`. */
export function query(
  filter: Filter | null,
  orders: string[] = [],
  { group = false, collection = 'subjects' } = {},
) {
  const orderBy = orders.map((order) => ({
    field: { fieldPath: order.replace('-', '') },
    direction: (order.startsWith('-') ? 'DESCENDING' : 'ASCENDING') as Order,
  }));
  return {
    from: [{ collectionId: collection, allDescendants: group }],
    where: filter,
    orderBy,
  } satisfies StructuredQuery;
}

const field = (text: string) =>
  text.endsWith('[]')
    ? { fieldPath: text.slice(0, -2), arrayConfig: 'CONTAINS' }
    : { fieldPath: text.replace('-', ''), order: text.startsWith('-') ? 'DESCENDING' : 'ASCENDING' };
export const composite = (...fields: string[]) => ({
  collectionGroup: 'subjects',
  queryScope: 'COLLECTION',
  fields: fields.map(field),
});
export const groupComposite = (...fields: string[]) => ({
  ...composite(...fields),
  queryScope: 'COLLECTION_GROUP',
});
export const override = (fieldPath: string, ...indexes: object[]) => ({
  collectionGroup: 'subjects',
  fieldPath,
  indexes,
});

/** For tests: whether a file with these indexes covers the query, or its sums of these fields. */
export function covered(
  asked: StructuredQuery,
  file: { indexes?: object[]; fieldOverrides?: object[] } = {},
  sums: string[] = [],
) {
  const indexes = parseIndexes(JSON.stringify(file));
  return shapesOf(asked, sums).every((shape) => isCovered(indexes, shape));
}
