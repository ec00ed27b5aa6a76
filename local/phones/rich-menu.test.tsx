// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { RichMenu } from './rich-menu.tsx';

afterEach(cleanup);

const action = { type: 'postback', label: '休む・再開する', data: 'pause' };
const menu = {
  richMenuId: 'r',
  chatBarText: 'メニュー',
  selected: true,
  size: { width: 2500, height: 843 },
  areas: [
    { bounds: { x: 0, y: 0, width: 1250, height: 843 }, action },
    { bounds: { x: 1250, y: 0, width: 1250, height: 843 }, action: { type: 'message', text: 'はい' } },
  ],
  imageUrl: null,
};

test('areas are buttons in their places, named by their labels; a press hands on the very action', () => {
  const onPress = vi.fn();
  render(<RichMenu menu={menu} open onToggle={() => {}} onPress={onPress} />);
  fireEvent.click(screen.getByRole('button', { name: '休む・再開する' }));
  expect(onPress.mock.calls[0]?.[0]).toBe(action);
  expect(screen.getByRole('button', { name: 'ボタン2' }).style.left).toBe('50%');
});

test('while it is open, a button gives the field to write in instead', () => {
  const onToggle = vi.fn();
  const { rerender } = render(<RichMenu menu={menu} open onToggle={onToggle} onPress={() => {}} />);
  fireEvent.click(screen.getByRole('button', { name: 'メッセージを書く' }));
  expect(onToggle).toHaveBeenCalledOnce();
  rerender(<RichMenu menu={menu} open={false} onToggle={onToggle} onPress={() => {}} />);
  expect(screen.queryByRole('button', { name: 'メッセージを書く' })).toBeNull();
});

test('the bar opens and closes it', () => {
  const onToggle = vi.fn();
  render(<RichMenu menu={menu} open={false} onToggle={onToggle} onPress={() => {}} />);
  expect(screen.queryByRole('button', { name: '休む・再開する' })).toBeNull();
  const bar = screen.getByRole('button', { name: /メニュー/ });
  expect(bar.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(bar);
  expect(onToggle).toHaveBeenCalledOnce();
});
