// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import type { Chat, ChatEntry } from '../line/control.ts';
import { ChatList } from './chat-list.tsx';

Element.prototype.scrollTo = () => {};
afterEach(cleanup);

const at = Date.parse('2026-11-23T08:00:00+09:00');
const bot = (id: string, message: { type: string; [property: string]: unknown }, when = at): ChatEntry => ({
  id,
  from: 'bot',
  at: when,
  via: 'push',
  message,
});
const show = (...entries: ChatEntry[]) => {
  const heard = { onPress: vi.fn(), onOpen: vi.fn() };
  render(
    <ChatList chat={{ entries } as Chat} account="ひだまり町" size="normal" waiting={false} {...heard} />,
  );
  return heard;
};

test('a pressed action goes to LINE with its message, an address in a text is opened by the phone', () => {
  const action = { type: 'message', label: 'はい', text: 'はい' };
  const confirm = { type: 'confirm', text: 'よろしいですか', actions: [action] };
  const { onPress, onOpen } = show(
    bot('1', { type: 'template', altText: '', template: confirm }),
    bot('2', { type: 'text', text: 'こちら https://example.com/a' }),
  );
  fireEvent.click(screen.getByRole('button', { name: 'はい' }));
  expect(onPress).toHaveBeenCalledExactlyOnceWith('1', action, undefined);
  fireEvent.click(screen.getByRole('link'));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('https://example.com/a');
  expect(onPress).toHaveBeenCalledOnce();
});

test('each new day is headed by its date, in Tokyo', () => {
  const day = 24 * 60 * 60 * 1000;
  const text = { type: 'text', text: 'あ' };
  show(bot('1', text, at - day), bot('2', text, at), bot('3', text, at + 1000));
  expect(screen.getAllByText(/月\d+日/).map(({ textContent }) => textContent)).toEqual([
    '11月22日（日）',
    '11月23日（月）',
  ]);
  expect(screen.getAllByText('午前8:00')).toHaveLength(3);
});
