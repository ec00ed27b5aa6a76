import { describe, expect, test } from 'vitest';
import { parseIndexes } from './indexes.ts';
import type { StructuredQuery } from './messages.ts';
import { and, composite, covered, override, query, where } from './test-query.ts';

describe('field overrides', () => {
  const upwards = { order: 'ASCENDING', queryScope: 'COLLECTION' };
  test.each<[string, StructuredQuery, object[], boolean]>([
    ['an exempted field', query(where('a')), [override('a')], false],
    ['an exempted field of an array query', query(where('a', 'ARRAY_CONTAINS')), [override('a')], false],
    ['its neighbour', query(where('b')), [override('a')], true],
    ['a merge with an exempted field', query(and(where('a'), where('b'))), [override('a')], false],
    ['a field with one direction', query(null, ['a']), [override('a', upwards)], true],
    ['in its other direction', query(null, ['-a']), [override('a', upwards)], false],
    ['an exempted map', query(where('a.b')), [override('a')], false],
    ['a name that only begins alike', query(where('ab')), [override('a')], true],
    [
      'a map exempted but for one field',
      query(where('a.b')),
      [override('a'), override('a.b', upwards)],
      true,
    ],
    ['a collection group exempted as a whole', query(where('a')), [override('*')], false],
    ['but for one field', query(where('a')), [override('*'), override('a', upwards)], true],
    ['by name, all exempted', query(null, ['__name__']), [override('*')], true],
    ['another collection', query(where('a'), [], { collection: 'alerts' }), [override('*')], true],
  ])('%s', (_, asked, fieldOverrides, expected) => {
    expect(covered(asked, { fieldOverrides })).toBe(expected);
  });
  test('a composite index serves an exempted field', () => {
    expect(
      covered(query(where('a'), ['b']), { indexes: [composite('a', 'b')], fieldOverrides: [override('*')] }),
    ).toBe(true);
  });
});

test('a file that could not be deployed is refused', () => {
  expect(() => parseIndexes('{"indexes": [{"collectionGroup": "a", "fields": []}]}')).toThrow();
  expect(() => parseIndexes('{"fieldOverrides": [{"collectionGroup": "a", "fieldPath": "b"}]}')).toThrow();
});
