// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';

import { LineMessage } from './message.tsx';

beforeAll(() => {
  // jsdom has <dialog> but not its modal half.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(cleanup);

const show = (message: { type: string }, size: 'normal' | 'xl' = 'normal') => {
  const onPress = vi.fn();
  render(<LineMessage message={message} size={size} onPress={onPress} />);
  return onPress;
};
const flex = (...contents: object[]) => ({
  type: 'flex',
  altText: '見守り',
  contents: { type: 'bubble', body: { type: 'box', layout: 'vertical', contents } },
});

test('a pressed Flex button hands on the very action object', () => {
  const action = { type: 'postback', label: '元気です', data: 'a=fine', displayText: '元気です' };
  const onPress = show(flex({ type: 'button', style: 'primary', action }));
  fireEvent.click(screen.getByRole('button', { name: '元気です' }));
  expect(onPress).toHaveBeenCalledTimes(1);
  expect(onPress.mock.calls[0]?.[0]).toBe(action);
});

test('a box with an action is pressed by mouse and by keyboard, a button inside it only presses itself', () => {
  const outer = { type: 'postback', label: 'くわしく', data: 'outer' };
  const inner = { type: 'postback', label: '電話', data: 'inner' };
  const onPress = show(
    flex({ type: 'box', layout: 'vertical', action: outer, contents: [{ type: 'button', action: inner }] }),
  );
  fireEvent.click(screen.getByRole('button', { name: '電話' }));
  fireEvent.keyDown(screen.getByRole('button', { name: '電話' }), { key: 'Enter' });
  fireEvent.keyDown(screen.getByRole('button', { name: 'くわしく' }), { key: 'Enter' });
  expect(onPress.mock.calls.map(([action]) => action)).toEqual([inner, outer]);
});

test.each([
  ['date', 'date', '1938-04-05', '1938-04-05'],
  ['time', 'time', '06:15', '06:15'],
  ['datetime', 'datetime-local', '2026-11-23T06:15', '2026-11-23t06:15'],
])('a %s picker opens a native input and hands on what was picked', (mode, type, picked, initial) => {
  const action = { type: 'datetimepicker', label: '日にちを選ぶ', data: 'd', mode, initial };
  const onPress = show({
    type: 'template',
    template: { type: 'buttons', text: 'いつ', actions: [action] },
  } as {
    type: string;
  });
  fireEvent.click(screen.getByRole('button', { name: '日にちを選ぶ' }));
  expect(onPress).not.toHaveBeenCalled();
  const input = screen.getByLabelText<HTMLInputElement>('日にちを選ぶ', { selector: 'input' });
  expect([input.type, input.value]).toEqual([type, picked]);
  fireEvent.click(screen.getByRole('button', { name: '決定' }));
  expect(onPress).toHaveBeenCalledExactlyOnceWith(action, picked);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('giving up the picker presses nothing', () => {
  const action = { type: 'datetimepicker', label: '時刻', data: 'd', mode: 'time' };
  const onPress = show(flex({ type: 'button', action }));
  fireEvent.click(screen.getByRole('button', { name: '時刻' }));
  fireEvent.click(screen.getByRole('button', { name: 'やめる' }));
  expect(onPress).not.toHaveBeenCalled();
});

test('only text that asks for scaling follows the character size', () => {
  show(
    flex(
      { type: 'text', text: '大きく', size: 'xl', scaling: true },
      { type: 'text', text: 'そのまま', size: 'xl' },
    ),
    'xl',
  );
  const root = screen.getByText('大きく').closest<HTMLElement>('.line-message');
  expect(root?.style.getPropertyValue('--line-scale')).toBe('1.45');
  expect(screen.getByText('大きく').style.fontSize).toBe('calc(22px * var(--line-scale))');
  expect(screen.getByText('そのまま').style.fontSize).toBe('22px');
});

test('addresses in a text are links that are pressed, not followed, and end before Japanese punctuation', () => {
  const onPress = show({ type: 'text', text: '登録はこちら（https://liff.line.me/1-a/b）。\nどうぞ' } as {
    type: string;
  });
  const link = screen.getByRole('link', { name: 'https://liff.line.me/1-a/b' });
  expect(fireEvent.click(link)).toBe(false);
  expect(onPress).toHaveBeenCalledExactlyOnceWith({ type: 'uri', uri: 'https://liff.line.me/1-a/b' });
});

test.each([
  [{ type: 'imagemap' }, 'この種類のメッセージは表示できません: imagemap'],
  [
    { type: 'template', template: { type: 'coupon' } } as { type: string },
    'この種類のメッセージは表示できません: coupon',
  ],
  [flex({ type: 'hologram' }), '表示できません: hologram'],
])('what is not known says so', (message, words) => {
  show(message);
  expect(screen.getByText(words)).toBeDefined();
});

test('stickers and pictures say what they are', () => {
  show({ type: 'sticker', keywords: ['おはよう'] } as { type: string });
  show({ type: 'image' });
  expect(screen.getByRole('img', { name: 'スタンプ「おはよう」' })).toBeDefined();
  expect(screen.getByRole('img', { name: '写真' })).toBeDefined();
});
