// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { aWholeCase } from '../../testing/a-case.ts';
import { at } from '../../testing/a-today.ts';
import type { Answers } from '../../testing/fake-backend.ts';
import { openPage } from '../../testing/open-page.tsx';
import type { WholeCase } from '../../text/alerts.ts';
import { CasePage } from './case-page.tsx';

afterEach(cleanup);

const open = (alert: Partial<WholeCase> = {}, more: Answers = {}, role: 'staff' | 'viewer' = 'staff') =>
  openPage(
    <CasePage />,
    {
      'alert.read': async () => aWholeCase(alert),
      'alert.endings': async () => ({ told: 2, safe: '無事を確かめました。', notSafe: 'お電話ください。' }),
      ...more,
    },
    { role, at: '/alerts/a1', path: '/alerts/:alertId' },
  );
const button = (name: string) => screen.findByRole('button', { name });

test('a case: the person, the family and whom nothing reaches, every step, and what comes next', async () => {
  const by = { role: 'staff', uid: 'u2', name: '鈴木' } as const;
  open({
    steps: [...aWholeCase().steps, { no: 2, at: at('2026-11-24 13:00'), what: 'note', by, note: '留守' }],
  });
  expect((await screen.findByRole('heading', { level: 2 })).textContent).toContain('山田　花子');
  const family = screen.getByRole('region', { name: 'ご家族' });
  expect(family.textContent).toContain('一郎 知らせました');
  expect(family.textContent).toContain('恵 届きません（11月20日（金）10:00 から、ブロックされています）');
  expect(family.textContent).toContain('送った 1通、送っている途中 0通、送れなかった 1通');
  const steps = within(screen.getByRole('region', { name: 'これまでのこと' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    '11月24日（火）12:30 要確認になりました しくみ',
    '11月24日（火）13:00 メモ 鈴木さん留守',
  ]);
  const next = screen.getByRole('region', { name: 'このあと' });
  expect(next.textContent).toMatch(/15:30 までに誰も対応しないと.*11月25日（水）12:30 に/);
  expect(document.title).toBe('要確認 ｜ ひだまり町 見守り');
});

test('a case is ended with its outcome, its reason and a note; what the family will hear is shown before', async () => {
  const close = vi.fn(async () => ({ is: 'closed' as const }));
  open({}, { 'alert.close': close });
  await userEvent.click(await button('結果を書いて終える'));
  const dialog = screen.getByRole('dialog', { name: '結果を書いて終える' });
  expect(document.activeElement?.textContent).toBe('やめる');
  await userEvent.click(within(dialog).getByRole('button', { name: '終える' }));
  expect(close).not.toHaveBeenCalled();
  expect(dialog.textContent).toContain('結果を選んでください。');
  expect(dialog.textContent).toContain('わけを選んでください。');

  await userEvent.click(within(dialog).getByRole('radio', { name: '無事でした' }));
  expect(await within(dialog).findByText('無事を確かめました。')).toBeDefined();
  await userEvent.click(within(dialog).getByRole('radio', { name: /無事ではありません/ }));
  expect(within(dialog).getByText('お電話ください。')).toBeDefined();
  await userEvent.click(within(dialog).getByRole('radio', { name: '入院・施設' }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'メモ' }), '町立病院');
  expect(within(dialog).getByText(/あと 196文字/)).toBeDefined();
  await userEvent.click(within(dialog).getByRole('button', { name: '終える' }));
  expect(close).toHaveBeenCalledWith({
    alertId: 'a1',
    outcome: 'not-safe',
    reason: 'hospital',
    note: '町立病院',
  });
  expect(await screen.findByText('終えました')).toBeDefined();
});

test('what could not be saved says so, and nothing that was typed is lost', async () => {
  open({}, { 'alert.note': async () => Promise.reject(new Refusal('no-such-alert')) });
  const note = await screen.findByRole('textbox', { name: 'メモ' });
  await userEvent.click(await button('メモを残す'));
  expect(screen.getByText('＊メモを入力してください。')).toBeDefined();
  await userEvent.type(note, '留守でした');
  await userEvent.click(await button('メモを残す'));
  expect(await screen.findByRole('alert')).toBeDefined();
  expect((note as HTMLTextAreaElement).value).toBe('留守でした');
});

test('a case that was closed by mistake is opened again, asked once more before', async () => {
  const reopen = vi.fn(async () => ({}));
  open({ status: 'closed', outcome: 'safe', canBeReopened: true }, { 'alert.reopen': reopen });
  await userEvent.click(await button('もう一度開く'));
  const dialog = await screen.findByRole('dialog', { name: 'もう一度開く' });
  expect(reopen).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'もう一度開く' }));
  expect(reopen).toHaveBeenCalledWith({ alertId: 'a1' });
});

test('a visit sheet is asked for each time it is printed, and is marked confidential', async () => {
  const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const print = vi.fn(async () => aWholeCase());
  open({}, { 'alert.print': print });
  await userEvent.click(await button('訪問票を印刷する'));
  expect(await screen.findByText('取扱注意')).toBeDefined();
  await userEvent.click(await button('訪問票を印刷する'));
  await vi.waitFor(() => expect(printed).toHaveBeenCalledTimes(2));
  expect(print).toHaveBeenCalledTimes(2);
  expect(screen.getByText('取扱注意')).toBeDefined();
  fireEvent(window, new Event('afterprint'));
  // Whatever is printed next is not in the log: the sheet must not be on it.
  await waitFor(() => expect(screen.queryByText('取扱注意')).toBeNull());
});

test('a visit sheet that could not be printed is printed when one presses again', async () => {
  const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  open({}, { 'alert.print': vi.fn(async () => aWholeCase()).mockRejectedValueOnce(new Error('offline')) });
  await userEvent.click(await button('訪問票を印刷する'));
  expect(await screen.findByText(/「もう一度」を押してください/)).toBeDefined();
  await userEvent.click(await button('もう一度'));
  await vi.waitFor(() => expect(printed).toHaveBeenCalledTimes(1));
});

test('who may only look is offered nothing to do', async () => {
  open({ phone: null }, {}, 'viewer');
  await screen.findByRole('heading', { level: 2 });
  expect(screen.queryAllByRole('button')).toEqual([]);
});
