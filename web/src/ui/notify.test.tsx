// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import '../text/i18n.ts';
import { NotifyProvider, useNotify } from './notify.tsx';

afterEach(cleanup);

function Saving({ undone }: { undone: string[] }) {
  const notify = useNotify();
  const save = (whom: string) => notify('保存しました', { undo: () => void undone.push(whom) });
  return ['鈴木', '高橋'].map((whom) => (
    <button key={whom} type="button" onClick={() => save(whom)}>
      {whom}
    </button>
  ));
}

test('what can be taken back is what was saved last, though it is said in the same words', async () => {
  const undone: string[] = [];
  render(
    <NotifyProvider>
      <Saving undone={undone} />
    </NotifyProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: '鈴木' }));
  const first = await screen.findByRole('button', { name: '元に戻す' });
  await userEvent.click(screen.getByRole('button', { name: '高橋' }));
  await waitFor(() => expect(first.isConnected).toBe(false));
  await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
  expect(undone).toEqual(['高橋']);
});
