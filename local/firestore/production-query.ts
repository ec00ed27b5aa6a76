import { status } from '@grpc/grpc-js';
import type { Filter, StructuredQuery } from './messages.ts';
import { Refusal } from './refusal.ts';

/** Values that production accepts in one `in`. */
const MAX_IN = 30;

/**
 * Rewrites a query so that the in-memory database, which reads some queries differently, answers as production does:
 * a document without a field is in no result that filters or orders by it, `!=` never matches null, an order may begin
 * with another field than that of an inequality, and `in` takes 30 values, not 10. Throws INVALID_ARGUMENT for more.
 */
export function asProduction(query: StructuredQuery): StructuredQuery {
  const present = (query.orderBy ?? [])
    .map((order) => order.field?.fieldPath ?? '')
    .filter((path) => path !== '__name__');
  const [first, ...others] = present;
  const ordered = [...(first === undefined ? [] : [existsInRange(first)]), ...others.map(exists)];
  const conditions = [...(query.where ? [rewritten(query.where)] : []), ...ordered];
  return conditions.length === 0 ? query : { ...query, where: every(conditions) };
}

function rewritten(filter: Filter): Filter {
  if (filter.compositeFilter) {
    const { op, filters } = filter.compositeFilter;
    return { compositeFilter: { op: op ?? 'AND', filters: (filters ?? []).map(rewritten) } };
  }
  const { field, op, value } = filter.fieldFilter ?? {};
  if (op === 'IN') {
    const values = value?.arrayValue?.values ?? [];
    if (values.length > MAX_IN) {
      throw new Refusal(status.INVALID_ARGUMENT, `'IN' supports up to ${MAX_IN} comparison values.`);
    }
    return some(values.map((one) => ({ fieldFilter: { field: field ?? null, op: 'EQUAL', value: one } })));
  }
  if (op === 'NOT_EQUAL') return every([filter, unary('IS_NOT_NULL', field?.fieldPath ?? '')]);
  return filter;
}

function exists(path: string): Filter {
  return some([unary('IS_NULL', path), unary('IS_NOT_NULL', path)]);
}

/** The same with a range in it, which the in-memory database wants of the first field of an order where there is one elsewhere. */
function existsInRange(path: string): Filter {
  const value = { nullValue: 'NULL_VALUE' } as const;
  return some([{ fieldFilter: { field: { fieldPath: path }, op: 'LESS_THAN', value } }, exists(path)]);
}

function unary(op: 'IS_NULL' | 'IS_NOT_NULL', fieldPath: string): Filter {
  return { unaryFilter: { op, field: { fieldPath } } };
}

function every(filters: Filter[]): Filter {
  return { compositeFilter: { op: 'AND', filters } };
}

function some(filters: Filter[]): Filter {
  return { compositeFilter: { op: 'OR', filters } };
}
