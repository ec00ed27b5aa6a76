// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { openPage } from '../testing/open-page.tsx';
import { useConfirm } from './confirm.tsx';

afterEach(cleanup);

function Erasing({ onAnswer }: { onAnswer: (sure: boolean) => void }) {
  const confirm = useConfirm();
  const ask = () =>
    void confirm({ title: '消去する', text: '元に戻せません。', confirm: '消去する', danger: true }).then(
      onAnswer,
    );
  return (
    <button type="button" onClick={ask}>
      消す
    </button>
  );
}

test.each([
  ['the button that does it', () => userEvent.click(screen.getByRole('button', { name: '消去する' })), true],
  ['the other button', () => userEvent.click(screen.getByRole('button', { name: 'やめる' })), false],
  ['Enter, which presses the harmless one', () => userEvent.keyboard('{Enter}'), false],
  ['Escape', () => userEvent.keyboard('{Escape}'), false],
])('a dialog named after the action is answered by %s', async (_by, answer, expected) => {
  const onAnswer = vi.fn();
  openPage(<Erasing onAnswer={onAnswer} />, {});
  await userEvent.click(screen.getByRole('button', { name: '消す' }));
  expect((await screen.findByRole('dialog', { name: '消去する' })).textContent).toContain('元に戻せません');
  expect(document.activeElement?.textContent).toBe('やめる');
  await answer();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith(expected));
});
