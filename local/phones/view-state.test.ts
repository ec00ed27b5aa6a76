import { expect, test } from 'vitest';

import { readView, writeView } from './view-state.ts';

test('the address says what is open, and back', () => {
  const search = '?phones=U1,U2&size=xl&drawer=mail';
  expect(readView(search)).toEqual({ phones: ['U1', 'U2'], size: 'xl', drawer: 'mail' });
  expect(writeView(readView(search))).toBe(search);
});

test('without an address, or with one that makes no sense, the page opens as usual', () => {
  expect(readView('')).toEqual({ phones: null, size: 'normal', drawer: null });
  expect(readView('?size=constructor&drawer=x')).toEqual(readView(''));
  expect(writeView(readView(''))).toBe('');
});

test('no phone open is not the same as nothing said', () => {
  expect(readView('?phones=').phones).toEqual([]);
  expect(writeView({ phones: [], size: 'normal', drawer: null })).toBe('?phones=');
});
