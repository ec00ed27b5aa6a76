// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { press } from '../../testing/liff/on-the-page.ts';
import { ConfirmedButton } from './confirmed-button.tsx';

afterEach(cleanup);

/** A field and, beside it, a button whose deed comes to its end when `end` is called. */
async function pressed() {
  let end = () => undefined as void;
  render(
    <>
      <input />
      <ConfirmedButton
        button="始める"
        title="始めますか"
        text=""
        yes="はい"
        no="いいえ"
        busy={false}
        onYes={(close) => (end = close)}
      />
    </>,
  );
  await press('始める');
  await press('はい');
  return () => act(() => end());
}

test('whoever waits until it is done is at the button again', async () => {
  const end = await pressed();
  end();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '始める' }));
});

test('whoever has begun to type meanwhile goes on typing', async () => {
  const end = await pressed();
  const field = screen.getByRole('textbox');
  await userEvent.type(field, 'る');
  end();
  expect(document.activeElement).toBe(field);
});
