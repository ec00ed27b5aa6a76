// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from 'functions/domain/refusal.ts';
import type { Role } from 'functions/domain/staff.ts';
import { afterEach, expect, test, vi } from 'vitest';
import type { Answers } from '../../testing/fake-backend.ts';
import { openPage } from '../../testing/open-page.tsx';
import { hanako, hersToRead } from '../../testing/one-subject.ts';
import { SubjectPage, type Subject } from './subject-page.tsx';

afterEach(cleanup);

const open = (more: Partial<Subject> = {}, answers: Answers = {}, role: Role = 'staff') =>
  openPage(
    <SubjectPage />,
    { 'subject.read': async () => ({ ...hanako, ...more }), ...hersToRead, ...answers },
    { role, at: '/subjects/s1', path: '/subjects/:subjectId' },
  );

test('the state, how to call, the usual time, the weeks in words, the registration and the family', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: /^山田.花子$/ })).toBeDefined();
  expect(screen.getAllByText('お返事待ち')[0]).toBeDefined();
  expect(screen.getByRole('link', { name: '090-1234-5678' }).getAttribute('href')).toBe('tel:090-1234-5678');
  expect(screen.getByText('ふだんは 07:10〜08:30 にお返事があります。')).toBeDefined();
  expect(screen.getByText('2026年10月3日に確認ずみ')).toBeDefined();
  expect(screen.getByText('2026年10月1日に登録（質問の第2版）')).toBeDefined();
});

test('no name stands in the title of the tab', async () => {
  open();
  await screen.findByRole('heading', { level: 1, name: /^山田.花子$/ });
  expect(document.title).toBe('対象者の詳しいようす ｜ ひだまり町 見守り');
});

test('who may only look changes nothing and sees answers masked', async () => {
  const answers = [{ ask: 'お名前を教えてください。', answer: null }];
  open({ answers, birthDate: null, phone: null }, {}, 'viewer');
  expect(await screen.findByText(/＊＊＊/)).toBeDefined();
  const buttons = screen.queryAllByRole('button').map(({ textContent }) => textContent);
  expect(buttons).toEqual(['前の月', '次の月', '一覧で見る']);
});

test('vouching asks once more, and says what it does', async () => {
  const vouch = vi.fn().mockResolvedValue({});
  open({}, { 'subject.vouch': vouch });
  await userEvent.click(await screen.findByRole('button', { name: '無事を確かめた' }));
  const dialog = await screen.findByRole('dialog', { name: '無事を確かめた' });
  await userEvent.click(within(dialog).getByRole('button', { name: '無事だった' }));
  expect(vouch).toHaveBeenCalledWith({ subjectId: 's1' });
});

test('deleting needs the registration number typed, in any width; another one deletes nobody', async () => {
  const erase = vi.fn().mockResolvedValue({});
  const { router } = open({}, { 'subject.erase': erase });
  await userEvent.click(await screen.findByRole('button', { name: 'この方の登録を消す' }));
  const dialog = await screen.findByRole('dialog');
  const field = within(dialog).getByRole('textbox');
  await userEvent.type(field, '999');
  await userEvent.click(within(dialog).getByRole('button', { name: '消す' }));
  expect(await within(dialog).findByText(/登録番号が違います/)).toBeDefined();
  expect(erase).not.toHaveBeenCalled();
  await userEvent.clear(field);
  await userEvent.type(field, '１２３４－５６７８－６');
  await userEvent.click(within(dialog).getByRole('button', { name: '消す' }));
  expect(erase).toHaveBeenCalledWith({ subjectId: 's1' });
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/subjects'));
});

test('who is gone is said to be gone', async () => {
  openPage(
    <SubjectPage />,
    { 'subject.read': () => Promise.reject(new Refusal('no-such-subject')) },
    { at: '/subjects/s1', path: '/subjects/:subjectId' },
  );
  expect((await screen.findByRole('alert')).textContent).toContain('もう登録されていません');
});
