import { expect, test } from 'vitest';
import { createRateLimit, rates } from './rate-limit.ts';

function taken(rate: { burst: number; perSecond: number }, seconds: number) {
  let now = 0;
  const take = createRateLimit(() => now);
  let count = 0;
  while (take('a', rate)) count += 1;
  now = seconds * 1000;
  let later = 0;
  while (take('a', rate)) later += 1;
  return [count, later];
}

test.each([
  ['usual', rates.usual, [2000, 200]],
  ['multicast', rates.multicast, [200, 20]],
  ['loading', rates.loading, [100, 10]],
  ['richmenu/list', rates.richMenuList, [10, 1]],
])('%s: so many at once, and a tenth of them after a tenth of a second', (_name, rate, expected) => {
  expect(taken(rate, 0.1)).toEqual(expected);
});

test.each([
  ['broadcast', rates.broadcast, [60, 1]],
  ['richmenu create and delete', rates.richMenuChange, [100, 1]],
])('%s: by the hour', (_name, rate, expected) => {
  expect(taken(rate, 61)).toEqual(expected);
});

test('endpoints have buckets of their own', () => {
  const take = createRateLimit(() => 0);
  for (let i = 0; i < 10; i += 1) take('a', rates.richMenuList);
  expect([take('a', rates.richMenuList), take('b', rates.richMenuList)]).toEqual([false, true]);
});
