// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffInput } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { at } from '../../testing/a-today.ts';
import type { Answers } from '../../testing/fake-backend.ts';
import { openPage } from '../../testing/open-page.tsx';
import { ColleaguesPage, type Colleague } from './colleagues-page.tsx';

afterEach(cleanup);

const chief: Colleague = {
  id: 'u1',
  name: '課長',
  email: 'chief@town.example',
  role: 'admin',
  isMe: true,
  lastUsedAt: at('2026-11-24 09:00'),
  disabledAt: null,
  invitedAt: null,
  failedAt: null,
  revision: 0,
};
const suzuki: Colleague = {
  ...chief,
  id: 'u2',
  name: '鈴木',
  email: 'suzuki@town.example',
  role: 'staff',
  isMe: false,
  lastUsedAt: null,
  invitedAt: at('2026-11-24 10:00'),
  revision: 2,
};
const open = (answers: Answers = {}, staff = [chief, suzuki]) =>
  openPage(<ColleaguesPage />, { 'staff.read': async () => ({ staff, next: null }), ...answers });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('says who may come in and as what, who was invited, and what each role may do', async () => {
  open({}, [chief, { ...suzuki, failedAt: at('2026-11-24 10:05') }]);
  expect(await screen.findByText('招待中')).toBeDefined();
  expect(screen.getByText('最後に使った日：11月24日（火）9:00')).toBeDefined();
  expect(screen.getByRole('alert').textContent).toContain('メールが届いていません');
  const row = within(screen.getByRole('row', { name: /権限を変える/ }));
  expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
    'できます',
    'できません',
    'できません',
  ]);
  expect(screen.queryByRole('button', { name: '課長を使えなくする' })).toBeNull();
});

test('a colleague is invited by name, address and role; a refusal keeps what was typed', async () => {
  const invited = vi.fn(async () => Promise.reject(new Refusal('staff-exists')));
  open({ 'staff.invite': invited });
  await screen.findByText('招待中');
  await press('職員を招く');
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: '職員を招く' }));
  expect(invited).not.toHaveBeenCalled();
  await userEvent.type(dialog.getByRole('textbox', { name: /名前/ }), '高橋');
  await userEvent.type(dialog.getByRole('textbox', { name: /メール/ }), 'takahashi@town.example');
  await userEvent.click(dialog.getByRole('radio', { name: '見るだけ' }));
  await userEvent.click(dialog.getByRole('button', { name: '職員を招く' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('もう登録されています');
  expect(invited).toHaveBeenCalledWith({ name: '高橋', email: 'takahashi@town.example', role: 'viewer' });
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: /名前/ }).value).toBe('高橋');
});

test('a role is changed only after one has seen from what to what, and changed back by one press', async () => {
  const changed = vi.fn(async () => ({ revision: 3 }));
  open({ 'staff.change': changed });
  await screen.findByText('招待中');
  await press('鈴木を変える');
  await userEvent.click(screen.getByRole('radio', { name: '管理者' }));
  await press('保存する');
  const sure = within(await screen.findByRole('dialog', { name: '鈴木の役割を変える' }));
  expect(sure.getByText('担当 から 管理者 に変えます。すぐに変わります。')).toBeDefined();
  expect(changed).not.toHaveBeenCalled();
  await userEvent.click(sure.getByRole('button', { name: '変える' }));
  expect(changed).toHaveBeenCalledWith({ staffId: 'u2', revision: 2, name: '鈴木', role: 'admin' });
  await userEvent.click(await screen.findByRole('button', { name: '元に戻す' }));
  expect(changed).toHaveBeenCalledWith({ staffId: 'u2', revision: 3, name: '鈴木', role: 'staff' });
  expect(await screen.findByText('元に戻しました')).toBeDefined();
});

test('of two who change a colleague, the second is told; what was typed stays, and may be set over that', async () => {
  let now = suzuki;
  const changed = vi.fn(async ({ revision, name, role }: StaffInput<'staff.change'>) => {
    if (revision !== now.revision) throw new Refusal('changed-meanwhile');
    now = { ...now, name, role, revision: revision + 1 };
    return { revision: now.revision };
  });
  open({ 'staff.read': async () => ({ staff: [chief, now], next: null }), 'staff.change': changed });
  await screen.findByText('招待中');
  await press('鈴木を変える');
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: /名前/ });
  await userEvent.type(name, '（係長）');
  now = { ...now, role: 'viewer', revision: 3, invitedAt: null };
  fireEvent(window, new Event('visibilitychange'));
  await waitFor(() => expect(screen.queryByText('招待中')).toBeNull());
  await press('保存する');
  const dialog = within(screen.getByRole('dialog'));
  expect((await dialog.findByRole('alert')).textContent).toContain('この間に、ほかの方が変えました');
  expect(name.value).toBe('鈴木（係長）');
  expect(dialog.getByRole<HTMLInputElement>('radio', { name: '見るだけ' }).checked).toBe(true);
  await press('保存する');
  expect(await screen.findByText('保存しました')).toBeDefined();
  expect(changed.mock.calls.map(([input]) => input)).toEqual([
    { staffId: 'u2', revision: 2, name: '鈴木（係長）', role: 'staff' },
    { staffId: 'u2', revision: 3, name: '鈴木（係長）', role: 'viewer' },
  ]);
});

test('a colleague is disabled after a question, and can be let in again', async () => {
  const disabled = vi.fn(async () => ({}));
  const enabled = vi.fn(async () => ({}));
  open({ 'staff.disable': disabled });
  await screen.findByText('招待中');
  await press('鈴木を使えなくする');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '使えなくする' }));
  expect(disabled).toHaveBeenCalledWith({ staffId: 'u2', revision: 2 });
  cleanup();
  open({ 'staff.enable': enabled }, [{ ...suzuki, disabledAt: at('2026-11-24 11:00') }]);
  await screen.findByText('使えません');
  await press('使えるようにする');
  expect(enabled).toHaveBeenCalledWith({ staffId: 'u2', revision: 2 });
});
