// @vitest-environment jsdom
import { focusManager } from '@tanstack/react-query';
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from 'functions/domain/refusal.ts';
import type { Today } from 'functions/contract/staff.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { aToday, anAlert } from '../../testing/a-today.ts';
import { openPage } from '../../testing/open-page.tsx';
import { TodayPage } from './today-page.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  focusManager.setFocused(undefined);
});

const open = (today: () => Promise<Today>) => openPage(<TodayPage />, { 'today.read': today });

test('a quiet morning: nobody is in need, how many are well, how the message went', async () => {
  open(async () => aToday());
  expect(await screen.findByText('今、確認が必要な方はいません。')).toBeDefined();
  expect(screen.getByText(/128人のうち 117人の無事がわかりました/)).toBeDefined();
  expect(screen.getByText(/に完了（128人）/)).toBeDefined();
  const counters = within(screen.getByRole('region', { name: '人数' })).getAllByRole('listitem');
  expect(counters.map((each) => each.textContent)).toEqual([
    '無事117人',
    'お返事待ち11人',
    'お休み中3人',
    '見守りが届いていません2人',
  ]);
  expect(screen.queryByRole('region', { name: '要確認' })).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.title).toBe('今日のようす ｜ ひだまり町 見守り');
});

test('people in need come first, by number and word, with who holds the case', async () => {
  const alerts = [
    anAlert({ id: 'a2', kind: 'help', registrationNumber: '987654321' }),
    anAlert({ status: 'taken', takenBy: 'family' }),
    anAlert({ id: 'a3', lastReportAt: null }),
  ];
  open(async () => aToday({ alerts, counts: { openAlerts: 5 } }));
  const list = await screen.findByRole('region', { name: '要確認' });
  const rows = within(list).getAllByRole('listitem');
  expect(rows[0]?.textContent).toMatch(/^連絡がほしい登録番号 9876-5432-1.*対応する人がまだいません$/);
  expect(rows[1]?.textContent).toMatch(
    /^お返事なし登録番号 1234-5678-9.*11月21日（土）8:12.*ご家族が対応中$/,
  );
  expect(rows[2]?.textContent).toContain('最後のお返事：まだありません');
  expect(within(list).getByText('ほかに 2件あります。')).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('要確認は 5件です。');
  expect(document.title).toBe('要確認 5件 ｜ ひだまり町 見守り');
});

test('before the first message nobody is called well', async () => {
  open(async () => aToday({ wave: { round: null, today: 'scheduled' }, counts: { active: 3, answered: 3 } }));
  const counters = await screen.findByRole('region', { name: '人数' });
  expect(counters.textContent).toContain('見守り中3人');
  expect(counters.textContent).not.toContain('無事');
});

test('a message that did not go out is an alarm at the top', async () => {
  open(async () => aToday({ wave: { today: 'late' } }));
  expect((await screen.findByRole('alert')).textContent).toContain('お便りがまだ送られていません');
  expect(screen.queryByText(/次のお便り/)).toBeNull();
});

test('while it is read, the shape of the page', () => {
  open(() => new Promise(() => undefined));
  expect(screen.getByRole('status', { name: '読み込み中です' })).toBeDefined();
  expect(screen.queryByText(/確認が必要な方はいません/)).toBeNull();
});

test('what cannot be read says so, and is read again on demand', async () => {
  let broken = true;
  open(async () => (broken ? Promise.reject(new Error('no network')) : aToday()));
  expect((await screen.findByRole('alert')).textContent).toContain('読み込めませんでした');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'もう一度' }));
  expect(await screen.findByText('今、確認が必要な方はいません。')).toBeDefined();
});

test('a refusal is told in its own words, and is not asked again', async () => {
  const ask = vi.fn(async () => Promise.reject(new Refusal('not-allowed')));
  open(ask);
  expect((await screen.findByRole('alert')).textContent).toContain('あなたの権限ではできません');
  expect(ask).toHaveBeenCalledOnce();
});

test('it is read every ten seconds; when that fails the old content stays, with its age', async () => {
  vi.useFakeTimers();
  const ask = vi.fn(async () => aToday());
  open(ask);
  await act(() => vi.advanceTimersByTimeAsync(9_999));
  expect(ask).toHaveBeenCalledTimes(1);
  await act(() => vi.advanceTimersByTimeAsync(1));
  expect(ask).toHaveBeenCalledTimes(2);

  ask.mockRejectedValue(new Error('no network'));
  await act(() => vi.advanceTimersByTimeAsync(12 * 60_000 + 15_000));
  expect(screen.getByText('新しい内容を読み込めません。12分前の内容です。')).toBeDefined();
  expect(screen.getByText(/117人の無事がわかりました/)).toBeDefined();

  ask.mockResolvedValue(aToday({ counts: { answered: 118 } }));
  await act(() => vi.advanceTimersByTimeAsync(20_000));
  expect(screen.queryByText(/新しい内容を読み込めません/)).toBeNull();
  expect(screen.getByText(/118人の無事がわかりました/)).toBeDefined();
});

test('it is read when somebody comes back to it', async () => {
  const ask = vi.fn(async () => aToday());
  open(ask);
  await screen.findByText(/117人の無事/);
  act(() => focusManager.setFocused(false));
  act(() => focusManager.setFocused(true));
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
});
