import { expect, test } from 'vitest';
import { createReplyTokens } from './reply-tokens.ts';

function delivered(redelivery = false, waitedMs = 0) {
  const clock = { at: 0, now: () => clock.at };
  const tokens = createReplyTokens(clock);
  tokens.register('t', { channelId: 'c', userId: 'U', eventAt: 0 });
  clock.at = waitedMs;
  tokens.delivered('t', redelivery);
  return { clock, open: (channelId = 'c') => tokens.open(channelId, 't') };
}

test.each([
  [60_000, true],
  [60_001, false],
])('%i ms after delivery: usable %s', (after, usable) => {
  const { clock, open } = delivered();
  clock.at += after;
  if (usable) expect(open().userId).toBe('U');
  else expect(() => open()).toThrow('Invalid reply token');
});

test.each([
  [1_200_000, true],
  [1_200_001, false],
])('redelivered %i ms after the event: usable %s', (waited, usable) => {
  const { open } = delivered(true, waited);
  if (usable) expect(open().userId).toBe('U');
  else expect(() => open()).toThrow('Invalid reply token');
});

test('a first delivery may come late', () => {
  expect(delivered(false, 86_400_000).open().userId).toBe('U');
});

test('neither twice nor for another account', () => {
  const { open } = delivered();
  expect(() => open('other')).toThrow('Invalid reply token');
  open().spend();
  expect(() => open()).toThrow('Invalid reply token');
});
