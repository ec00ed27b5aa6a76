// @vitest-environment jsdom
import { focusManager } from '@tanstack/react-query';
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from 'functions/domain/refusal.ts';
import type { Today } from 'functions/contract/staff.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { aCase } from '../../testing/a-case.ts';
import { aToday } from '../../testing/a-today.ts';
import type { Answers } from '../../testing/fake-backend.ts';
import { openPage } from '../../testing/open-page.tsx';
import { TodayPage } from './today-page.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  focusManager.setFocused(undefined);
});

const DAYS = Array.from({ length: 14 }, (_, n) => ({
  date: `2026-11-${10 + n}`,
  numbers: n === 3 ? null : { asked: 128, answered: 128 - n },
}));
const calls = {
  'days.read': async () => ({ days: DAYS }),
  'alerts.first': async () => ({ alerts: [aCase()] }),
  'subjects.list': async () => ({ people: [], next: null }),
} satisfies Answers;

const open = (today: () => Promise<Today>, more: Answers = {}) =>
  openPage(<TodayPage />, { ...calls, ...more, 'today.read': today });
const counter = (name: RegExp) => screen.findByRole('button', { name });

test('a quiet morning: nobody is in need, how many are in which state, how the message went', async () => {
  open(async () => aToday());
  expect(await screen.findByText('今、確認が必要な方はいません。')).toBeDefined();
  expect(screen.getByText(/128人のうち 117人の無事がわかりました/)).toBeDefined();
  expect(screen.getByText(/に完了（128人）/)).toBeDefined();
  const counters = within(screen.getByRole('toolbar', { name: '人数' })).getAllByRole('button');
  expect(counters.map((each) => each.textContent)).toEqual([
    '連絡がほしい0人',
    'お返事なし0人',
    'お返事待ち11人',
    '元気117人',
    'これからお届け0人',
    'お休み中0人',
    '見守りが届いていません2人',
    'LINE登録待ち0人',
  ]);
  expect(screen.queryByRole('region', { name: '要確認' })).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.title).toBe('今日のようす ｜ ひだまり町 見守り');
});

test('whom to look after first, by name, with what it is about, who holds it, and a number to call', async () => {
  const alerts = [
    aCase({ id: 'a2', kind: 'help', name: null, registrationNumber: '987654321' }),
    aCase({ takenBy: { role: 'family', name: '一郎' } }),
    aCase({ id: 'a3', lastReportAt: null, phone: null, takenBy: { role: 'staff', uid: 'u1', name: '佐藤' } }),
    aCase({ id: 'a4', takenBy: { role: 'staff', uid: 'u2', name: '鈴木' } }),
  ];
  open(async () => aToday({ counts: { help: 1, silence: 4 } }), { 'alerts.first': async () => ({ alerts }) });
  const list = await screen.findByRole('region', { name: '要確認' });
  const rows = await within(list).findAllByRole('listitem');
  expect(rows[0]?.textContent).toContain(
    '登録番号 9876-5432-1「連絡がほしい」とお返事がありました。対応する人がまだいません',
  );
  expect(rows[1]?.textContent).toMatch(
    /^お返事なし山田　花子やまだ　はなこ2回続けて.*11月21日（土）8:12 です。ご家族（一郎さん）が対応中/,
  );
  expect(rows[2]?.textContent).toContain('まだ一度もお返事がありません。あなたが対応中');
  expect(rows[3]?.textContent).toContain('鈴木さんが対応中');
  const call = within(list).getAllByRole('link', { name: '電話する 090-1234-5678' });
  expect(call.map((link) => link.getAttribute('href'))).toEqual(Array(3).fill('tel:09012345678'));
  expect(within(list).getByRole('link', { name: '要確認をすべて見る（5件）' })).toBeDefined();
  expect(document.title).toBe('要確認 5件 ｜ ひだまり町 見守り');
  expect(document.title).not.toContain('山田');
});

test('a case that is over stays in its place and says so; a new one waits behind a bar', async () => {
  vi.useFakeTimers();
  let alerts = [aCase(), aCase({ id: 'a2', name: '佐藤　清' })];
  open(async () => aToday({ counts: { silence: alerts.length } }), {
    'alerts.first': async () => ({ alerts }),
  });
  await act(() => vi.advanceTimersByTimeAsync(100));
  const names = () =>
    screen.getAllByRole('listitem').map((row) => /山田|佐藤|鈴木/.exec(row.textContent)?.[0]);
  expect(names()).toEqual(['山田', '佐藤']);
  alerts = [aCase({ id: 'a3', name: '鈴木　茂' }), aCase({ id: 'a2', name: '佐藤　清' })];
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(names()).toEqual(['山田', '佐藤']);
  expect(screen.getByText('もう要確認ではありません')).toBeDefined();
  expect(screen.getByText('新しい要確認 1件')).toBeDefined();
  act(() => screen.getByRole('button', { name: '表示する' }).click());
  expect(names()).toEqual(['鈴木', '佐藤']);
});

test('a counter lists who is in its state, below and in the address; pressed again nobody', async () => {
  const ask = vi.fn(calls['subjects.list']);
  const { router } = open(async () => aToday(), { 'subjects.list': ask });
  await userEvent.click(await counter(/お返事待ち/));
  expect((await counter(/お返事待ち/)).getAttribute('aria-pressed')).toBe('true');
  expect(await screen.findByRole('region', { name: 'お返事待ちの方' })).toBeDefined();
  expect(ask).toHaveBeenCalledWith({
    whom: { are: 'in-state', state: 'waiting' },
    order: 'report-oldest',
    after: null,
  });
  expect(router.state.location.search).toBe('?state=waiting');
  // 11 are counted, nobody was read: the list is from before.
  expect(await screen.findByText('この一覧に変わりがあります。')).toBeDefined();
  await userEvent.click(await counter(/お返事待ち/));
  expect(screen.queryByRole('region', { name: 'お返事待ちの方' })).toBeNull();
  expect(router.state.location.search).toBe('');
});

test('the counters are one stop of the keyboard: arrows lead from one to the next, and round', async () => {
  open(async () => aToday());
  const first = await counter(/連絡がほしい/);
  act(() => first.focus());
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toContain('お返事なし');
  await userEvent.keyboard('{End}');
  expect(document.activeElement?.textContent).toContain('LINE登録待ち');
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(first);
  await userEvent.keyboard('{ArrowLeft}{Home}');
  expect(document.activeElement).toBe(first);
  expect(screen.getAllByRole('button').filter((each) => each.tabIndex === -1)).toHaveLength(7);
});

test('the last fourteen days can be read as a table, the latest first', async () => {
  open(async () => aToday());
  await userEvent.click(await screen.findByRole('button', { name: '表で見る' }));
  const rows = within(screen.getByRole('table', { name: '昨日までの14日間' })).getAllByRole('row');
  expect(rows).toHaveLength(15);
  expect(rows[1]?.textContent).toBe('11月23日（月）128人115人89%');
  expect(rows[11]?.textContent).toBe('11月13日（金）お便りなし');
  expect(screen.getByRole('button', { name: 'グラフで見る' })).toBeDefined();
});

test('before the first day is over there is no chart, and it is said when there will be', async () => {
  const days = DAYS.map(({ date }) => ({ date, numbers: null }));
  open(async () => aToday(), { 'days.read': async () => ({ days }) });
  expect(await screen.findByText(/まだ、お便りを届けた日がありません/)).toBeDefined();
});

test('where nobody is looked in on yet, the three first steps', async () => {
  open(async () => aToday({ wave: { round: null, today: 'scheduled' }, counts: {} }));
  const start = await screen.findByRole('region', { name: 'はじめに、3つのことをします' });
  expect(within(start).getAllByRole('listitem')).toHaveLength(3);
  expect(within(start).getByTitle('公式アカウントの友だち追加のQRコード')).toBeDefined();
  expect(screen.queryByRole('toolbar')).toBeNull();
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

  ask.mockResolvedValue(aToday({ counts: { waiting: 10, answered: 118 } }));
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

test('how many there are of whom no alarm is known to reach the family, with the way to them; of nobody, nothing', async () => {
  open(async () => aToday(), { 'subjects.count': async () => ({ people: 3 }) });
  const note = await screen.findByRole('note');
  expect(note.textContent).toContain('届くと分かっていない方が、3人います。');
  const link = within(note).getByRole('link', { name: 'その方々を見る' });
  expect(link.getAttribute('href')).toBe('/subjects?state=out-of-reach');
  cleanup();
  open(async () => aToday(), { 'subjects.count': async () => ({ people: 0 }) });
  await screen.findByRole('toolbar', { name: '人数' });
  expect(screen.queryByRole('note')).toBeNull();
});
