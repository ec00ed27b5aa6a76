// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { aMe } from '../testing/a-me.ts';
import { aToday } from '../testing/a-today.ts';
import { fakeBackend } from '../testing/fake-backend.ts';
import { speak } from '../text/i18n.ts';
import { App } from './app.tsx';

// The console opens what the address says when it is loaded, and files share a window.
vi.hoisted(() => window.history.replaceState(null, '', '/'));
afterEach(async () => {
  cleanup();
  // All files share one i18next: a test that fails in English shall not fail the next in Japanese.
  await speak('ja');
});

test('signed in one sees the town; signed out nothing of it is left, for the next one either', async () => {
  let name = 'ひだまり町';
  const ask = vi.fn(async () => aMe('admin', { municipality: { name, timeZone: 'Asia/Tokyo' } }));
  const backend = fakeBackend({ 'me.read': ask, 'today.read': async () => aToday() }, 'nobody');
  render(<App backend={backend} />);
  expect(ask).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('textbox', { name: /メールアドレス/ }), 'sato@demo.example');
  await userEvent.type(screen.getByLabelText(/パスワード/), 'hidamari');
  await userEvent.click(screen.getByRole('button', { name: 'サインイン' }));

  expect(await screen.findByRole('heading', { level: 1, name: '今日のようす' })).toBeDefined();
  expect(await screen.findByText('ひだまり町 見守り')).toBeDefined();
  expect(screen.getByText('sato@demo.example')).toBeDefined();

  await userEvent.click(screen.getByRole('button', { name: 'サインアウト' }));
  expect(screen.queryByText(/ひだまり町/)).toBeNull();
  name = 'となり町';
  await backend.session.signIn('suzuki@other.example');
  expect(await screen.findByText('となり町 見守り')).toBeDefined();
  expect(screen.queryByText(/ひだまり町/)).toBeNull();
});

test('the first thing a keyboard reaches leads to the content', async () => {
  render(<App backend={fakeBackend({ 'today.read': async () => aToday() })} />);
  await screen.findByText('ひだまり町 見守り');
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('本文へ移動');
  expect(document.activeElement?.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`);
});

test('an account that is not staff learns that, and can leave', async () => {
  const backend = fakeBackend({ 'me.read': async () => Promise.reject(new Refusal('not-staff')) });
  render(<App backend={backend} />);
  expect(await screen.findByRole('heading', { level: 1, name: 'この画面は職員用です' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'サインアウト' }));
  expect(screen.getByRole('button', { name: 'サインイン' })).toBeDefined();
});

test('until it is known who it is, neither a sign-in nor a page is shown', () => {
  render(<App backend={fakeBackend({}, 'opening')} />);
  expect(screen.getByRole('status').textContent).toBe('読み込み中です');
});

test('another language is chosen in it, and said to screen readers', async () => {
  render(<App backend={fakeBackend({ 'today.read': async () => aToday() })} />);
  await userEvent.click(await screen.findByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Today' })).toBeDefined();
  expect(document.documentElement.lang).toBe('en');
  await userEvent.click(screen.getByRole('button', { name: '日本語' }));
  expect(await screen.findByRole('heading', { level: 1, name: '今日のようす' })).toBeDefined();
});
