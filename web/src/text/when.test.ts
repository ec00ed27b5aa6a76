// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { speak } from './i18n.ts';
import { useAgo, whenIn } from './when.ts';

afterEach(async () => {
  cleanup();
  await speak('ja');
});

test.each([
  [0, '1分以内'],
  [59_999, '1分以内'],
  [60_000, '1分前'],
  [59 * 60_000 + 59_999, '59分前'],
  [60 * 60_000, '1時間前'],
])('%i ms ago is %s', (milliseconds, expected) =>
  expect(renderHook(useAgo).result.current(milliseconds)).toBe(expected),
);

test('a moment is read by the clocks of the municipality, in the language of whoever looks', async () => {
  const moment = '2026-11-23T23:12:00.000Z';
  expect(whenIn('ja', 'Asia/Tokyo').dayAndTime(moment)).toBe('11月24日（火）8:12');
  expect(whenIn('ja', 'Europe/Paris').dayAndTime(moment)).toBe('11月24日（火）0:12');
  expect(whenIn('en', 'Asia/Tokyo').dayAndTime(moment)).toBe('Tue 24 November, 8:12');
  await speak('en');
  expect(renderHook(useAgo).result.current(120_000)).toBe('2 min ago');
});
