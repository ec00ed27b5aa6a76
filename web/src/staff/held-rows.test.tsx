// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useHeldRows } from './held-rows.ts';

afterEach(cleanup);

interface Row {
  id: string;
  state: string;
}
const row = (id: string, state = 'open'): Row => ({ id, state });

function hold(first: Row[] | undefined) {
  const hook = renderHook(
    ({ rows, known }: { rows: Row[] | undefined; known?: Row[] }) => useHeldRows(rows, known),
    { initialProps: { rows: first } as { rows: Row[] | undefined; known?: Row[] } },
  );
  return {
    read: (rows: Row[] | undefined, known?: Row[]) => hook.rerender(known ? { rows, known } : { rows }),
    seen: () =>
      hook.result.current.shown.map(({ row: { id, state }, isGone }) => [id, isGone ? 'gone' : state]),
    fresh: () => hook.result.current.fresh,
    show: () => act(() => hook.result.current.show()),
  };
}

test('a row that comes waits until it is asked for; those in sight stay where they are', () => {
  const list = hold(undefined);
  expect(list.seen()).toEqual([]);
  list.read([row('a'), row('b')]);
  list.read([row('new'), row('b'), row('a')]);
  expect(list.seen()).toEqual([
    ['a', 'open'],
    ['b', 'open'],
  ]);
  expect(list.fresh()).toBe(1);
  list.show();
  expect(list.seen().map(([id]) => id)).toEqual(['new', 'b', 'a']);
  expect(list.fresh()).toBe(0);
});

test('what is known of a row changes in its place, also where it has gone to another list', () => {
  const list = hold([row('a'), row('b')]);
  list.read([row('b', 'better')], [row('b', 'better'), row('a', 'taken')]);
  expect(list.seen()).toEqual([
    ['a', 'taken'],
    ['b', 'better'],
  ]);
});

test('a row of which nothing is known any more is gone, in its place, until the rows are shown anew', () => {
  const list = hold([row('a'), row('b')]);
  list.read([row('b')]);
  expect(list.seen()).toEqual([
    ['a', 'gone'],
    ['b', 'open'],
  ]);
  list.show();
  expect(list.seen()).toEqual([['b', 'open']]);
});

test('where there is nothing, the first row is shown at once', () => {
  const list = hold([]);
  list.read([row('a')]);
  expect(list.seen()).toEqual([['a', 'open']]);
  expect(list.fresh()).toBe(0);
});

test('asked for before they are read, they are shown as they come', () => {
  const list = hold([row('a')]);
  list.show();
  list.read([row('b'), row('a')]);
  expect(list.fresh()).toBe(1);
  list.read(undefined);
  list.show();
  list.read([row('c')]);
  expect(list.seen()).toEqual([['c', 'open']]);
});
