// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';
import { ask, openQuestions, row, statuses } from '../../testing/open-questions.tsx';
import { questionsServer } from '../../testing/questions-server.ts';
import { aSketch, someDraft } from '../../testing/some-questions.ts';
import { QuestionsPage } from './questions-page.tsx';
import { withChange } from './sketch-changes.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('saving', () => {
  test('happens by itself after two seconds of quiet, and says when', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const server = questionsServer();
    openPage(<QuestionsPage />, server.answers);
    await user.click((await screen.findByText(/公開中/)) && row('電話番号を教えて'));
    await user.type(ask(), '？');
    expect(server.saved).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(server.saved).toHaveLength(1);
    expect(statuses().join()).toMatch(/保存しました \d+:\d\d/);
  });

  test('that fails says so, keeps what was written, and is tried again', async () => {
    const { user, server } = await openQuestions();
    server.problem = new Error('no network');
    await user.click(row('電話番号を教えて'));
    await user.type(ask(), '？');
    await user.keyboard('{Control>}s{/Control}');
    const alert = await screen.findByText(/保存できませんでした/);
    expect(ask().value).toBe('電話番号を教えてください。？');
    server.problem = null;
    await user.click(screen.getByRole('button', { name: 'もう一度' }));
    await waitFor(() => expect(server.saved).toHaveLength(1));
    expect(alert.isConnected).toBe(false);
  });

  test('a colleague was faster: both are told apart, nothing is overwritten, and either can be had back', async () => {
    const { user, server } = await openQuestions();
    server.colleagueSaves(withChange(aSketch(), 'phone', { ask: '鈴木さんの聞き方' }));
    await user.click(row('電話番号を教えて'));
    await user.type(ask(), '？');
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByText('鈴木さんが、先に下書きを変えました');
    expect(server.saved).toEqual([]);
    expect(ask().value).toBe('電話番号を教えてください。？');
    await user.click(screen.getByRole('button', { name: '相手の内容を表示する' }));
    expect(ask().value).toBe('鈴木さんの聞き方');
    await user.click(screen.getByRole('button', { name: '元に戻す' }));
    expect(ask().value).toBe('電話番号を教えてください。？');
    await user.keyboard('{Control>}s{/Control}');
  });

  test('the draft can be given up, after a question, and had back', async () => {
    const { user, server } = await openQuestions(
      questionsServer(someDraft(withChange(aSketch(), 'phone', { ask: '電話は？' }))),
    );
    expect(statuses()).toContain('鈴木さんが保存：11月24日（火）9:10');
    await user.click(screen.getByRole('button', { name: '下書きをやめる' }));
    const dialog = await screen.findByRole('dialog', { name: '下書きをやめる' });
    await user.click(within(dialog).getByRole('button', { name: '下書きをやめる' }));
    await screen.findByText('公開中の第3版です。直すと、下書きになります。');
    expect(server.read.draft.sketch).toBeNull();
    const [undo] = await screen.findAllByRole('button', { name: '元に戻す' });
    await user.click(undo as HTMLElement);
    expect(row('電話は？')).toBeDefined();
  });
});
