// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Chat, ChatEntry } from '../line/control.ts';
import { useArrival } from './arrival.ts';

const bot = (id: string, message: object, via: 'push' | 'reply' = 'push') =>
  ({ id, from: 'bot', at: 0, via, message }) as ChatEntry;
const chats = (...entries: ChatEntry[]) => [{ channelId: 'c', entries } as Chat];

test('what was there when the page opened is not news; what comes later is, in the words of a notification', () => {
  const old = bot('1', { type: 'text', text: 'きのう' });
  const daily = bot('2', { type: 'flex', altText: '【見守り】おはようございます。' });
  const answer = bot('3', { type: 'text', text: '受け取りました。' }, 'reply');
  const { result, rerender } = renderHook(({ all }) => useArrival(all), {
    initialProps: { all: undefined as Chat[] | undefined },
  });
  rerender({ all: [] });
  rerender({ all: chats(old) });
  expect(result.current.arrival).toBeNull();
  rerender({ all: chats(old, daily) });
  expect(result.current.arrival).toMatchObject({ text: '【見守り】おはようございます。' });
  act(() => result.current.dismiss());
  rerender({ all: chats(old, daily) });
  expect(result.current.arrival).toBeNull();
  rerender({ all: chats(daily, answer) });
  expect(result.current.arrival).toBeNull();
});
