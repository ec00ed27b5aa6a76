import { expect, test } from 'vitest';
import { ageOn } from './age.ts';

test.each([
  ['the day before the birthday', '2026-04-04', 87],
  ['on the birthday', '2026-04-05', 88],
  ['the day after', '2026-04-06', 88],
  ['later in the year', '2026-11-23', 88],
])('%s', (_, today, age) => expect(ageOn('1938-04-05', today)).toBe(age));
