// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { QuickReplies } from './quick-replies.tsx';

afterEach(cleanup);

test('quick replies are buttons in their order; a press hands on the very action', () => {
  const items = ['はい', 'いいえ'].map((text) => ({ action: { type: 'message', label: text, text } }));
  const onPress = vi.fn();
  render(<QuickReplies items={items} onPress={onPress} />);
  const buttons = within(screen.getByRole('list')).getAllByRole('button');
  expect(buttons.map((button) => button.textContent)).toEqual(['はい', 'いいえ']);
  fireEvent.click(screen.getByRole('button', { name: 'いいえ' }));
  expect(onPress.mock.calls[0]?.[0]).toBe(items[1]?.action);
});
