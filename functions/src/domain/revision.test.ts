import { expect, test } from 'vitest';
import { expectRevision } from './revision.ts';

test('who saw the present state may change it; anybody else is told that it has changed', () => {
  expect(() => expectRevision({ revision: 3 }, 3)).not.toThrow();
  expect(() => expectRevision({ revision: 3 }, 2)).toThrow('changed-meanwhile');
  expect(() => expectRevision({ revision: 3 }, 4)).toThrow('changed-meanwhile');
});
