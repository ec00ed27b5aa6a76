import { expect, test } from 'vitest';

import { freshener } from './freshener.ts';

test('calls during a run cost one more run, which starts only after the first has ended', async () => {
  const ends: (() => void)[] = [];
  const refresh = freshener(() => new Promise((end) => ends.push(end)));
  for (let call = 0; call < 100; call++) refresh();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await Promise.resolve();
  expect(ends).toHaveLength(2);
  refresh();
  await expect.poll(() => ends.length).toBe(3);
});
