import { type Direction, type Index, type IndexField, type Indexes, singleFieldKinds } from './indexes.ts';
import type { QueryShape } from './query-shape.ts';

/**
 * Whether Firestore's Standard edition answers the query from the declared and the automatic indexes. Where its
 * documentation leaves a doubt (merging an array index), the answer is no.
 */
export function isCovered(indexes: Indexes, shape: QueryShape): boolean {
  const filtered = [...shape.equal, ...shape.contains];
  const sorted = shape.order.length + shape.aggregated.length > 0;
  // The list of all documents by name is there without any index, but only upwards.
  if (filtered.length === 0 && !sorted && shape.names === 'ASCENDING') return true;
  const usable = candidates(indexes, shape).map((fields) => filtersServed(fields, shape));
  const served = usable.filter((paths) => paths !== null);
  if (filtered.length === 0) return served.length > 0;
  // Indexes that differ in their equality fields only are merged.
  const merged = shape.contains.length > 0 ? served : [served.flat()];
  return merged.some((paths) => filtered.every((path) => paths.includes(path)));
}

/** The index that would answer the query alone, as one line for an error message. */
export function describeIndex(shape: QueryShape): string {
  const direction = shape.order.at(-1)?.direction ?? 'ASCENDING';
  const fields = [
    ...shape.contains.map((path) => `${path} CONTAINS`),
    ...shape.equal.map((path) => `${path} ASCENDING`),
    ...shape.order.map(({ path, direction }) => `${path} ${direction}`),
    ...shape.aggregated.map((path) => `${path} ASCENDING`),
    ...(shape.names === direction ? [] : [`__name__ ${shape.names}`]),
  ];
  return `collection group ${shape.collectionGroup ?? '(all)'}, scope ${shape.scope}, fields ${fields.join(', ')}`;
}

function candidates(indexes: Indexes, { collectionGroup, scope, ...shape }: QueryShape): IndexField[][] {
  if (collectionGroup === null) return [];
  const paths = [
    ...shape.equal,
    ...shape.contains,
    ...shape.order.map(({ path }) => path),
    ...shape.aggregated,
  ];
  const single = paths.flatMap((path) =>
    singleFieldKinds(indexes, collectionGroup, scope, path).map((kind) => [{ path, kind }]),
  );
  const belongs = (index: Index) => index.collectionGroup === collectionGroup && index.scope === scope;
  return [...indexes.composites.filter(belongs).map(({ fields }) => fields), ...single];
}

/**
 * The equality and array fields that an index serves for the query, or null when it is of no use: after some of those
 * fields, in any order, it must go on exactly as the result is ordered. An index is never read backwards.
 */
function filtersServed(index: IndexField[], shape: QueryShape): string[] | null {
  const fields = index.filter(({ path }) => path !== '__name__');
  const tail = shape.order.length + shape.aggregated.length;
  const prefix = fields.slice(0, Math.max(0, fields.length - tail));
  const order = fields.slice(prefix.length, prefix.length + shape.order.length);
  const aggregated = fields.slice(prefix.length + shape.order.length).map(({ path }) => path);
  const useful =
    fields.length >= tail &&
    prefix.every(({ path, kind }) => (kind === 'CONTAINS' ? shape.contains : shape.equal).includes(path)) &&
    order.every(
      ({ path, kind }, at) => path === shape.order[at]?.path && kind === shape.order[at].direction,
    ) &&
    shape.aggregated.every((path) => aggregated.includes(path)) &&
    nameDirection(index) === shape.names;
  return useful ? prefix.map(({ path }) => path) : null;
}

/** `__name__` ends every index: as declared, or in the direction of the field before it. */
function nameDirection(index: IndexField[]): Direction {
  return index.at(-1)?.kind === 'DESCENDING' ? 'DESCENDING' : 'ASCENDING';
}
