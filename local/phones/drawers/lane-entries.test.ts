import { expect, test } from 'vitest';

import type { LaneEntry } from '../../line/control.ts';
import { merged } from './lane-entries.ts';

const entry = (seq: number, status: number | null = 200) => ({ seq, status }) as LaneEntry;

test('newest first, each once, the later word on it counts, and not without end', () => {
  const entries = merged([entry(2, null), entry(1)], [entry(2), entry(3)]);
  expect(entries.map(({ seq, status }) => [seq, status])).toEqual([
    [3, 200],
    [2, 200],
    [1, 200],
  ]);
  const many = merged(
    [],
    Array.from({ length: 500 }, (_, seq) => entry(seq)),
  );
  expect([many.length, many[0]?.seq]).toEqual([200, 499]);
});
