// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { aTownOfTexts } from '../../../testing/a-town-of-texts.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { TextsPage } from './texts-page.tsx';

afterEach(cleanup);

const open = (role: 'admin' | 'viewer' = 'admin', at = '/settings/texts') => {
  const town = aTownOfTexts({ 'check-in.greeting': 'おはようさんです。' });
  return openPage(<TextsPage />, town.answers, { role, at });
};
const group = (name: RegExp) => screen.findByRole('button', { name });

test('every text that may be reworded is listed by when it is said, folded away until it is wanted', async () => {
  open();
  const daily = await group(/^毎日のお便り/);
  expect(daily.getAttribute('aria-expanded')).toBe('false');
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(14);
  fireEvent.click(daily);
  const own = (await screen.findByRole('link', { name: 'おはようさんです。' })).closest('li');
  expect(own?.textContent).toContain('見出し');
  expect(own?.textContent).toContain('言い換え済み');
  const other = screen.getByRole('link', { name: 'ボタンを1つ押してください。' });
  expect(other.getAttribute('href')).toBe('/settings/texts/check-in.how');
  expect(other.closest('li')?.textContent).not.toContain('言い換え済み');
  // Drawn in the picture of a menu.
  expect(screen.queryByText('登録をやめる')).toBeNull();
});

test('words are looked for in the original and in the town’s own; what is looked for stands in the address', async () => {
  const { router } = open();
  await group(/^毎日のお便り/);
  const look = (words: string) =>
    fireEvent.change(screen.getByLabelText('言葉でさがす'), { target: { value: words } });
  look('おはようさん');
  expect((await screen.findByRole('status')).textContent).toBe('1件');
  expect(screen.getByRole('link', { name: 'おはようさんです。' })).toBeDefined();
  expect(router.state.location.search).toContain('words=');
  look('おはようございます。');
  expect(screen.getByRole('link', { name: 'おはようさんです。' })).toBeDefined();
  look('らりるれろ');
  expect(screen.getByRole('status').textContent).toContain('この言葉の文面はありません');
});

test('only what was reworded, by an address that somebody was sent', async () => {
  open('admin', '/settings/texts?own=');
  expect((await screen.findByText('1件')).textContent).toBe('1件');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('who may not reword reads the texts', async () => {
  open('viewer', '/settings/texts?own=');
  expect(within(await screen.findByRole('listitem')).queryByRole('link')).toBeNull();
  expect(screen.getByText('おはようさんです。')).toBeDefined();
  expect(screen.getByText(/言い換えは、管理者ができます/)).toBeDefined();
  expect(screen.queryByText(/押すと/)).toBeNull();
});
