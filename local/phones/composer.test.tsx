// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { Composer } from './composer.tsx';

afterEach(cleanup);

const write = (text: string) => {
  const onSend = vi.fn();
  render(<Composer draft={{ id: 0, text: '' }} onSend={onSend} />);
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'メッセージ' });
  fireEvent.change(box, { target: { value: text } });
  return { box, onSend };
};

test('Enter sends and empties the box; with Shift it begins a line', () => {
  const { box, onSend } = write('こんにちは');
  fireEvent.keyDown(box, { key: 'Enter', shiftKey: true });
  expect(onSend).not.toHaveBeenCalled();
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(onSend).toHaveBeenCalledExactlyOnceWith({ type: 'text', text: 'こんにちは' });
  expect(box.value).toBe('');
});

test.each([{ isComposing: true }, { keyCode: 229 }])(
  'Enter that ends a kanji conversion does not send',
  (how) => {
    const { box, onSend } = write('げんき');
    fireEvent.keyDown(box, { key: 'Enter', ...how });
    expect(onSend).not.toHaveBeenCalled();
    expect(box.value).toBe('げんき');
  },
);

test('a message of blanks is not sent', () => {
  const { onSend } = write(' \n ');
  fireEvent.click(screen.getByRole('button', { name: '送信' }));
  expect(onSend).not.toHaveBeenCalled();
});

test('the ＋ menu sends stickers and places', () => {
  const { onSend } = write('');
  fireEvent.click(screen.getByRole('button', { name: 'スタンプ「元気です」', hidden: true }));
  fireEvent.click(screen.getByRole('button', { name: '位置情報', hidden: true }));
  expect(onSend.mock.calls[0]?.[0]).toMatchObject({ type: 'sticker', keywords: ['元気です'] });
  expect(onSend.mock.calls[1]?.[0]).toMatchObject({ type: 'location' });
});
