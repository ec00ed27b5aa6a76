import { expect, test } from 'vitest';
import { ago } from './when.ts';

test.each([
  [0, '1分以内'],
  [59_999, '1分以内'],
  [60_000, '1分前'],
  [59 * 60_000 + 59_999, '59分前'],
  [60 * 60_000, '1時間前'],
])('%i ms ago is %s', (milliseconds, expected) => expect(ago(milliseconds)).toBe(expected));
