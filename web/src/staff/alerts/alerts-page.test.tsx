// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { aCase } from '../../testing/a-case.ts';
import { aToday, at } from '../../testing/a-today.ts';
import type { Answers } from '../../testing/fake-backend.ts';
import { openPage } from '../../testing/open-page.tsx';
import type { CaseAtAGlance } from '../../text/alerts.ts';
import { AlertsPage } from './alerts-page.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A board of cases that tests may change, and the page that shows it. */
function open(first: CaseAtAGlance[], more: Answers = {}, role: 'staff' | 'viewer' = 'staff') {
  const board = { cases: first };
  openPage(
    <AlertsPage />,
    {
      'today.read': async () => aToday(),
      'alerts.list': async ({ status }) => {
        const alerts = board.cases.filter((each) => each.status === status);
        return { total: alerts.length, alerts };
      },
      ...more,
    },
    { role },
  );
  return board;
}
const column = (name: RegExp) => screen.findByRole('region', { name });
const namesIn = async (name: RegExp) =>
  within(await column(name))
    .queryAllByRole('listitem')
    .map((row) => within(row).getByRole('link', { name: /山田|佐藤|鈴木/ }).textContent);

test('an empty page says so, with when silence was looked for and when it will be', async () => {
  open([]);
  expect(await screen.findByText('今、確認が必要な方はいません。')).toBeDefined();
  expect(await screen.findByText(/最後に調べた時刻：11月23日（月）12:30/)).toBeDefined();
  expect(screen.getByText(/次に調べる時刻：11月24日（火）12:30/)).toBeDefined();
});

test('a case: what it is about, whom was told, what comes next, and the number to call', async () => {
  open([aCase()]);
  const card = await within(await column(/まだ誰も/)).findByRole('listitem');
  expect(card.textContent).toContain('2回続けてお返事がありません');
  expect(card.textContent).toContain('ご家族 2人に知らせました');
  expect(card.textContent).toContain('11月24日（火）15:30 までに誰も対応しないと');
  expect(
    within(card)
      .getByRole('link', { name: /電話する/ })
      .getAttribute('href'),
  ).toBe('tel:09012345678');
  expect(document.title).not.toContain('山田');
});

test('who takes a case has it; whoever comes second is told who was first', async () => {
  const board = open([aCase()], {
    'alert.take': async () => {
      board.cases = [aCase({ status: 'taken', takenBy: { role: 'staff', uid: 'u1', name: '佐藤' } })];
      return { is: 'yours' };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: '私が対応します' }));
  expect(await screen.findByText('あなたが対応中')).toBeDefined();
  expect(await namesIn(/^対応中/)).toHaveLength(1);
  cleanup();

  const by = { role: 'staff', uid: 'u2', name: '鈴木' } as const;
  open([aCase()], { 'alert.take': async () => ({ is: 'taken-before', by }) });
  await userEvent.click(await screen.findByRole('button', { name: '私が対応します' }));
  expect(await screen.findByText('鈴木さんが先に引き受けました。')).toBeDefined();
});

test('nothing moves by itself: what changed says so in its place, what is new waits behind a bar', async () => {
  vi.useFakeTimers();
  const board = open([aCase(), aCase({ id: 'a2', name: '佐藤　清', kana: null })]);
  await act(() => vi.advanceTimersByTimeAsync(100));
  const names = () =>
    screen.getAllByRole('listitem').map((row) => /山田|佐藤|鈴木/.exec(row.textContent)?.[0]);
  board.cases = [
    aCase({ id: 'a3', name: '鈴木　茂', kind: 'help' }),
    aCase({ status: 'taken', takenBy: { role: 'family', name: '一郎' } }),
    aCase({ id: 'a2', name: '佐藤　清', kana: null }),
  ];
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(names().slice(0, 2)).toEqual(['山田', '佐藤']);
  expect(names()).not.toContain('鈴木');
  expect(screen.getByText('新しい要確認 1件')).toBeDefined();
  act(() => screen.getByRole('button', { name: '表示する' }).click());
  expect(names()[0]).toBe('鈴木');
});

test('what is over today is shown with how it ended, and by whom', async () => {
  const over = {
    status: 'closed',
    outcome: 'safe',
    reason: 'out',
    closedAt: at('2026-11-24 14:00'),
    closedBy: { role: 'family', name: '一郎' },
  } as const;
  open([aCase(over)]);
  const card = await within(await column(/今日 済んだ/)).findByRole('listitem');
  expect(card.textContent).toContain('結果：無事でした');
  expect(card.textContent).toContain('わけ：外出・旅行');
  expect(card.textContent).toContain('11月24日（火）14:00 ご家族（一郎さん）');
});

test('who may only look is offered nothing to do', async () => {
  open([aCase({ phone: null })], {}, 'viewer');
  expect(await screen.findByRole('link', { name: /山田/ })).toBeDefined();
  expect(screen.queryByRole('button', { name: '私が対応します' })).toBeNull();
});

test('what cannot be read says so', async () => {
  open([], { 'alerts.list': async () => Promise.reject(new Error('no network')) });
  expect((await screen.findAllByRole('alert'))[0]?.textContent).toContain('読み込めませんでした');
});
