import { describe, expect, test } from 'vitest';
import { describeIndex } from './coverage.ts';
import type { StructuredQuery } from './messages.ts';
import { shapesOf } from './query-shape.ts';
import { and, composite, covered, groupComposite, isNull, or, override, query, where } from './test-query.ts';

describe('automatic single-field indexes', () => {
  test.each<[string, StructuredQuery, boolean]>([
    ['everything', query(null), true],
    ['everything by name', query(null, ['__name__']), true],
    ['everything by name, downwards', query(null, ['-__name__']), false],
    ['one equality', query(where('a')), true],
    ['a field of a map', query(where('a.b')), true],
    ['is null', query(isNull('a')), true],
    ['in', query(where('a', 'IN')), true],
    ['not-in', query(where('a', 'NOT_IN')), true],
    ['not equal', query(where('a', 'NOT_EQUAL')), true],
    ['array-contains', query(where('a', 'ARRAY_CONTAINS')), true],
    ['order upwards', query(null, ['a']), true],
    ['order downwards', query(null, ['-a']), true],
    ['order downwards, name upwards', query(null, ['-a', '__name__']), false],
    ['a range', query(and(where('a', 'GREATER_THAN'), where('a', 'LESS_THAN'))), true],
    ['a range in descending order', query(where('a', 'GREATER_THAN'), ['-a']), true],
    ['several equalities are merged', query(and(where('a'), where('b'), where('c', 'IN'))), true],
    ['equality ordered by the same field', query(where('a'), ['-a']), true],
    ['equality and document id', query(and(where('a'), where('__name__', 'GREATER_THAN'))), true],
    ['alternatives', query(or(where('a'), and(where('b'), where('c')))), true],
    ['equality with an order', query(where('a'), ['b']), false],
    ['in with an order', query(where('a', 'IN'), ['b']), false],
    ['equality with a range', query(and(where('a'), where('b', 'GREATER_THAN'))), false],
    ['two ranges', query(and(where('a', 'GREATER_THAN'), where('b', 'LESS_THAN'))), false],
    ['two orders', query(null, ['a', 'b']), false],
    ['array-contains with an equality', query(and(where('a', 'ARRAY_CONTAINS'), where('b'))), false],
    ['array-contains with an order', query(where('a', 'ARRAY_CONTAINS'), ['b']), false],
    [
      'one alternative without its index',
      query(or(where('a'), and(where('b'), where('c', 'LESS_THAN')))),
      false,
    ],
  ])('%s', (_, asked, expected) => {
    expect(covered(asked)).toBe(expected);
  });
});

describe('collection groups have no automatic index', () => {
  const everywhere = { group: true };
  const single = (index: object) => ({ fieldOverrides: [override('a', index)] });
  test.each<[string, StructuredQuery, object, boolean]>([
    ['everything', query(null, [], everywhere), {}, true],
    ['an equality', query(where('a'), [], everywhere), {}, false],
    [
      'declared',
      query(where('a'), [], everywhere),
      single({ order: 'ASCENDING', queryScope: 'COLLECTION_GROUP' }),
      true,
    ],
    ['declared for collections', query(where('a'), [], everywhere), single({ order: 'ASCENDING' }), false],
    [
      'declared upwards, asked downwards',
      query(null, ['-a'], everywhere),
      single({ order: 'ASCENDING', queryScope: 'COLLECTION_GROUP' }),
      false,
    ],
    [
      'composite for collections',
      query(where('a'), ['b'], everywhere),
      { indexes: [composite('a', 'b')] },
      false,
    ],
    ['composite', query(where('a'), ['b'], everywhere), { indexes: [groupComposite('a', 'b')] }, true],
    [
      'composite for groups, asked in one collection',
      query(where('a'), ['b']),
      { indexes: [groupComposite('a', 'b')] },
      false,
    ],
  ])('%s', (_, asked, file, expected) => {
    expect(covered(asked, file)).toBe(expected);
  });
});

describe('composite indexes', () => {
  const three = query(and(where('a'), where('b')), ['-c']);
  test.each<[string, StructuredQuery, object[], boolean]>([
    ['equality, then order', query(where('a'), ['b']), [composite('a', 'b')], true],
    ['equality field in the other direction', query(where('a'), ['b']), [composite('-a', 'b')], true],
    ['in, then order', query(where('a', 'IN'), ['b']), [composite('a', 'b')], true],
    ['an index is not read backwards', query(where('a'), ['b']), [composite('a', '-b')], false],
    ['two orders reversed', query(null, ['a', '-b']), [composite('-a', 'b')], false],
    ['two orders', query(null, ['a', '-b']), [composite('a', '-b')], true],
    ['order before equality', query(where('a'), ['b']), [composite('b', 'a')], false],
    ['equalities in any order', three, [composite('b', 'a', '-c')], true],
    ['an equality too few', three, [composite('a', '-c')], false],
    ['merged from two', three, [composite('a', '-c'), composite('b', '-c')], true],
    ['merged only in the same direction', three, [composite('a', '-c'), composite('b', 'c')], false],
    ['a field too many', query(where('a'), ['c']), [composite('a', 'b', 'c')], false],
    [
      'equality with a range',
      query(and(where('a'), where('b', 'GREATER_THAN'))),
      [composite('a', 'b')],
      true,
    ],
    [
      'range in descending order',
      query(and(where('a'), where('b', 'GREATER_THAN')), ['-b']),
      [composite('a', 'b')],
      false,
    ],
    ['range ordered further', query(where('a', 'GREATER_THAN'), ['a', '-b']), [composite('a', '-b')], true],
    [
      'two ranges are ordered by field name',
      query(and(where('b', 'GREATER_THAN'), where('a', 'LESS_THAN'))),
      [composite('a', 'b')],
      true,
    ],
    [
      'two ranges follow the last direction',
      query(and(where('b', 'GREATER_THAN'), where('a', 'LESS_THAN')), ['-b']),
      [composite('-b', '-a')],
      true,
    ],
    [
      'array and equality',
      query(and(where('t', 'ARRAY_CONTAINS'), where('a'))),
      [composite('t[]', 'a')],
      true,
    ],
    [
      'array, equality and order',
      query(and(where('t', 'ARRAY_CONTAINS'), where('a')), ['b']),
      [composite('a', 't[]', 'b')],
      true,
    ],
    [
      'array field without array config',
      query(and(where('t', 'ARRAY_CONTAINS'), where('a'))),
      [composite('t', 'a')],
      false,
    ],
    ['name at the end, written out', query(where('a'), ['b']), [composite('a', 'b', '__name__')], true],
    ['name in the other direction', query(where('a'), ['b', '-__name__']), [composite('a', 'b')], false],
    [
      'name in the other direction, declared',
      query(where('a'), ['b', '-__name__']),
      [composite('a', 'b', '-__name__')],
      true,
    ],
    ['all by name downwards, declared', query(null, ['-__name__']), [composite('-__name__')], true],
    ['another collection', query(where('a'), ['b'], { collection: 'alerts' }), [composite('a', 'b')], false],
  ])('%s', (_, asked, indexes, expected) => {
    expect(covered(asked, { indexes })).toBe(expected);
  });
});

describe('sum and average need the field in the index', () => {
  test.each<[string, StructuredQuery, object[], boolean]>([
    ['of everything', query(null), [], true],
    ['of an equality on the same field', query(where('n')), [], true],
    ['of a range of the same field', query(where('n', 'GREATER_THAN')), [], true],
    ['of a filter', query(where('a')), [], false],
    ['of a filter, declared', query(where('a')), [composite('a', 'n')], true],
  ])('%s', (_, asked, indexes, expected) => {
    expect(covered(asked, { indexes }, ['n'])).toBe(expected);
  });
});

test('a recursive deletion asks over all collections and needs no index', () => {
  const all = and(where('__name__', 'GREATER_THAN'), where('__name__', 'LESS_THAN'));
  expect(covered({ from: [{ allDescendants: true }], where: all })).toBe(true);
});

test('the missing index is named in the order in which it would be declared', () => {
  const asked = query(and(where('a'), where('t', 'ARRAY_CONTAINS')), ['-b', '__name__'], { group: true });
  expect(shapesOf(asked).map(describeIndex)).toEqual([
    'collection group subjects, scope COLLECTION_GROUP, fields t CONTAINS, a ASCENDING, b DESCENDING, __name__ ASCENDING',
  ]);
});
