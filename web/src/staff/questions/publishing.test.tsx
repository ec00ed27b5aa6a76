// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, openQuestions, row } from '../../testing/open-questions.tsx';
import { questionsServer } from '../../testing/questions-server.ts';
import { aSketch, someDraft } from '../../testing/some-questions.ts';
import { newQuestion, withAdded, withChange, withMoved, withoutQuestion } from './sketch-changes.ts';

afterEach(cleanup);

const pet = { ...newQuestion('yes-no', 'pet'), ask: '動物を飼っていますか。' };
const changed = withMoved(
  withAdded(
    withoutQuestion(withChange(aSketch(), 'phone', { ask: 'お電話は？', required: false }), 'kana'),
    [pet],
    'phone',
  ),
  'district',
  0,
);
const drafted = () => questionsServer(someDraft(changed));
const dialog = () => screen.findByRole('dialog', { name: '第4版として公開する' });
const publishes = async (user: UserEvent) =>
  user.click(within(await dialog()).getByRole('button', { name: '公開する' }));

describe('publishing', () => {
  test('shows what is new in words and what it means for the registered, and makes it live with a note', async () => {
    const server = drafted();
    let isAway = true;
    server.answers['draft.weigh'] = async () => {
      if (isAway) throw new Refusal('not-allowed');
      return { people: 128, neverAsked: [{ questionId: 'pet', people: 128 }] };
    };
    const { user } = await openQuestions(server);
    await user.click(screen.getByRole('button', { name: '公開する' }));
    const shown = (await dialog()).textContent;
    const again = await screen.findByRole('button', { name: 'もう一度' });
    isAway = false;
    await user.click(again);
    await screen.findByText('登録ずみの 128人は、「動物を飼っていますか。」に答えていません。');
    expect(shown).toContain('足す質問（1）動物を飼っていますか。');
    expect(shown).toContain('お電話は？聞き方を変えます（今は「電話番号を教えてください。」）。');
    expect(shown).toContain('答えなくてもよいようにします。');
    expect(shown).toContain('1番目に移します。');
    expect(shown).toContain('使わなくする質問（1）お名前のふりがなを教えてください。');
    expect(screen.getByText(/^登録ずみの 128人には、あらためて聞きません/)).toBeDefined();

    await user.type(screen.getByRole('textbox', { name: /メモ/ }), '動物のこと');
    await publishes(user);
    await screen.findByText(/^第4版を公開しました。これから/);
    expect(server.published).toEqual(['動物のこと']);
    expect(screen.getByText('公開中の第4版です。直すと、下書きになります。')).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('can be taken back: the version before is published once more', async () => {
    const { user, server } = await openQuestions(drafted());
    await user.click(screen.getByRole('button', { name: '公開する' }));
    await publishes(user);
    await user.click(await screen.findByRole('button', { name: '第3版に戻す' }));
    const again = await screen.findByRole('dialog', { name: '第3版をもう一度公開する' });
    await user.click(within(again).getByRole('button', { name: 'もう一度公開する' }));
    await screen.findByText('公開中の第5版です。直すと、下書きになります。');
    expect(server.published).toEqual(['', 'again 3']);
    await waitFor(() => row('お名前のふりがな'));
  });

  test('begins with the harmless button, and closes without anything being live', async () => {
    const { user, server } = await openQuestions(drafted());
    await user.click(screen.getByRole('button', { name: '公開する' }));
    const harmless = within(await dialog()).getByRole('button', { name: 'まだ公開しない' });
    expect(document.activeElement).toBe(harmless);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.published).toEqual([]);
  });

  test('saves what was just written first', async () => {
    const { user, server } = await openQuestions(drafted());
    await user.click(row('お電話は'));
    await user.type(ask(), '？');
    await user.click(screen.getByRole('button', { name: '公開する' }));
    await publishes(user);
    await screen.findByText(/^第4版を公開しました。これから/);
    expect(server.read.live.set.questions.find(({ id }) => id === 'phone')?.ask).toBe('お電話は？？');
  });

  test('is not offered while something has to be mended: each place leads to its question', async () => {
    const { user } = await openQuestions(
      questionsServer(someDraft(withChange(changed, 'phone', { ask: '' }))),
    );
    await user.click(screen.getByRole('button', { name: /^公開前の確認/ }));
    expect(within(await dialog()).queryByRole('button', { name: '公開する' })).toBeNull();
    await user.click(
      screen.getByRole('button', { name: '「（まだ書いていない質問）」：質問を書いてください。' }),
    );
    expect(row('まだ書いていない質問').getAttribute('aria-current')).toBe('true');
    expect(document.activeElement?.textContent).toBe('5番目の質問');
  });

  test('that somebody else was faster with is refused in words, and nothing is lost', async () => {
    const server = drafted();
    server.answers['questions.publish'] = () => Promise.reject(new Refusal('changed-meanwhile'));
    const { user } = await openQuestions(server);
    await user.click(screen.getByRole('button', { name: '公開する' }));
    await publishes(user);
    expect(
      (await within(await dialog()).findByText(/この間に、ほかの方が変えました/)).textContent,
    ).toBeTruthy();
    expect(server.read.draft.sketch).not.toBeNull();
  });

  test('advice is no obstacle', async () => {
    const { user } = await openQuestions(questionsServer(someDraft(withoutQuestion(changed, 'consent'))));
    await user.click(screen.getByRole('button', { name: '公開する' }));
    expect((await dialog()).textContent).toContain('同意の質問がありません。');
    await publishes(user);
    expect(await screen.findByText(/^第4版を公開しました。これから/)).toBeDefined();
  });
});

describe('the versions', () => {
  const second = { ...questionsServer().read.live, set: { ...questionsServer().read.live.set, version: 2 } };
  const withVersions = () => {
    const server = drafted();
    const { set: _set, ...facts } = second;
    server.answers['versions.read'] = async ({ before }) => ({
      versions: (before === null ? [3, 2] : [1]).map((version) => ({
        ...facts,
        version,
        note: version === 2 ? '電話を足した' : '',
        repeats: null,
        people: version * 10,
      })),
      more: before === null,
    });
    const questions = second.set.questions.filter(({ id }) => id !== 'phone');
    server.answers['version.read'] = async () => ({ ...second, set: { ...second.set, questions } });
    return server;
  };
  const opened = async () => {
    const made = await openQuestions(withVersions());
    await made.user.click(screen.getByRole('button', { name: '版の一覧' }));
    await screen.findByText('第3版（公開中）');
    return made;
  };

  test('are listed with when, by whom, why and how many answered them, a page at a time', async () => {
    const { user } = await opened();
    const list = screen.getByRole('dialog', { name: '版の一覧' });
    expect(within(list).getByText('メモ：電話を足した')).toBeDefined();
    expect(within(list).getByText('この版に答えて登録している方：20人')).toBeDefined();
    expect(within(list).getAllByText('10月1日（木）9:00 に 鈴木さんが公開')).toHaveLength(2);
    await user.click(within(list).getByRole('button', { name: '前の版を見る' }));
    await screen.findByText('第1版');
    await user.click(within(list).getByRole('button', { name: '新しい版を見る' }));
    await screen.findByText('第3版（公開中）');
  });

  test('one is looked at, with what changed since; a draft begins from it, and can be undone', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: '第2版の質問' }));
    expect(await screen.findByText('この版のあと、公開中の第3版までに変わったこと')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'この版をもとに下書きを作る' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(() => row('お電話は')).toThrow('0 questions');
    await user.click(screen.getAllByRole('button', { name: '元に戻す' })[0] as HTMLElement);
    expect(row('お電話は')).toBeDefined();
  });
});
