// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffInput } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { at } from '../../testing/a-today.ts';
import type { Answers } from '../../testing/fake-backend.ts';
import { openPage } from '../../testing/open-page.tsx';
import { RecipientsPage, type Recipient, type Recipients } from './recipients-page.tsx';

afterEach(cleanup);

const ito: Recipient = {
  id: 'r1',
  name: '伊藤',
  way: 'mail',
  address: 'ito@town.example',
  wants: ['help', 'silent'],
  state: 'confirmed',
  confirmedAt: at('2026-11-20 09:00'),
  failedAt: null,
  codeExpiresAt: null,
  revision: 3,
};
const all = (recipients: Recipient[], gaps: Recipients['gaps'] = []): Recipients => ({
  friendUrl: 'https://line.me/R/ti/p/@demo',
  summaryTime: null,
  gaps,
  recipients,
});
const open = (data: Recipients, answers: Answers = {}, role: 'admin' | 'viewer' = 'admin') =>
  openPage(<RecipientsPage />, { 'recipients.read': async () => data, ...answers }, { role });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

test('nobody at all, and nobody confirmed, are errors; what only some hear of is named', async () => {
  open(all([]));
  expect((await screen.findByRole('alert')).textContent).toContain('知らせが誰にも届きません');
  cleanup();
  open(all([{ ...ito, state: 'waiting', confirmedAt: null }]));
  expect((await screen.findByRole('alert')).textContent).toContain('知らせが誰にも届きません');
  cleanup();
  open(all([ito], ['unsent', 'unreachable']));
  expect((await screen.findByRole('alert')).textContent).toContain(
    '「知らせが送れなかった」「お便りが届かない」を受け取る人がいません',
  );
  cleanup();
  open(all([ito]));
  expect(await screen.findByText('確認ずみ')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('whoever looks on is offered nothing to change', async () => {
  open(all([{ ...ito, address: null }]), {}, 'viewer');
  expect(await screen.findByText('伊藤')).toBeDefined();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('somebody new on LINE is shown the words to type', async () => {
  const added = vi.fn(async () => ({
    recipientId: 'r2',
    code: { digits: '12345678', expiresAt: at('2026-11-25 09:00') },
  }));
  open(all([ito]), { 'recipient.add': added });
  await screen.findByText('伊藤');
  await press('通知先を追加する');
  await press('保存する');
  expect(added).not.toHaveBeenCalled();
  expect(screen.getByText('＊名前を入力してください（40文字まで）。')).toBeDefined();
  await userEvent.type(screen.getByRole('textbox', { name: /名前/ }), '課長');
  await userEvent.click(screen.getByRole('radio', { name: 'LINE' }));
  await press('保存する');
  expect(await screen.findByText('職員 1234-5678')).toBeDefined();
  expect(added).toHaveBeenCalledWith({
    name: '課長',
    by: { way: 'line' },
    wants: ['silent', 'help', 'unreachable', 'unsent'],
  });
});

test('of two who change a recipient, the second is told; what was typed stays, and may be set over that', async () => {
  let now = ito;
  const changed = vi.fn(async ({ revision, name, wants }: StaffInput<'recipient.change'>) => {
    if (revision !== now.revision) throw new Refusal('changed-meanwhile');
    now = { ...now, name, wants, revision: revision + 1 };
    return { recipientId: 'r1', code: null };
  });
  open(all([]), { 'recipients.read': async () => all([now]), 'recipient.change': changed });
  await screen.findByText('伊藤');
  await press('伊藤を変える');
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: /名前/ });
  await userEvent.type(name, '（係長）');
  now = { ...now, address: 'ito.k@town.example', wants: ['help'], revision: 4 };
  fireEvent(window, new Event('visibilitychange'));
  await screen.findByText(/ito\.k@town\.example/);
  await press('保存する');
  const dialog = within(screen.getByRole('dialog'));
  expect((await dialog.findByRole('alert')).textContent).toContain('この間に、ほかの方が変えました');
  expect(name.value).toBe('伊藤（係長）');
  await press('保存する');
  expect(await screen.findByText('保存しました')).toBeDefined();
  expect(
    changed.mock.calls.map(([{ revision, name, by, wants }]) => ({ revision, name, by, wants })),
  ).toEqual([
    {
      revision: 3,
      name: '伊藤（係長）',
      by: { way: 'mail', address: 'ito@town.example' },
      wants: ['help', 'silent'],
    },
    {
      revision: 4,
      name: '伊藤（係長）',
      by: { way: 'mail', address: 'ito.k@town.example' },
      wants: ['help'],
    },
  ]);
});

test('a mailbox is confirmed by its code; a wrong one is said beside it', async () => {
  const codes: string[] = [];
  open(all([{ ...ito, state: 'waiting', confirmedAt: null, codeExpiresAt: at('2030-11-25 09:00') }]), {
    'recipient.confirm': async ({ code }) => {
      codes.push(code);
      if (codes.length === 1) throw new Refusal('wrong-code');
      return {};
    },
  });
  await screen.findByText('確認待ち');
  await press('番号を入れる');
  await userEvent.type(screen.getByRole('textbox', { name: /確認の番号/ }), '1234-5678');
  await press('保存する');
  expect((await within(screen.getByRole('dialog')).findByRole('alert')).textContent).toContain(
    '番号が違います',
  );
  await press('保存する');
  expect(codes).toEqual(['1234-5678', '1234-5678']);
});

test('a try says what came of it', async () => {
  open(all([ito]), {
    'recipient.test': async () => ({ madeAt: at('2026-11-24 09:00') }),
    'recipient.testOutcome': async () => ({ outcome: 'not-taken' }),
  });
  await screen.findByText('伊藤');
  await press('試しに送る');
  expect(await screen.findByText(/試し送りは届きませんでした（11月24日（火）9:00）/)).toBeDefined();
});
