// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffAnswer, StaffInput } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test } from 'vitest';
import { hanako } from '../../testing/one-subject.ts';
import { openPage } from '../../testing/open-page.tsx';
import { Chronicle } from './chronicle.tsx';

afterEach(cleanup);

type Page = StaffAnswer<'chronicle.read'>;
const at = '2026-11-20T03:30:00.000Z';
const older = '2026-10-01T01:00:00.000Z';
const latest: Page = {
  next: at,
  entries: [
    { what: 'change', at, call: 'subject.pause', name: '佐藤' },
    { what: 'change', at, call: 'former.call', name: null },
    { what: 'case', at, alertId: 'a/1', kind: 'silence', closed: { outcome: 'safe', reason: 'out' } },
    { what: 'case', at, alertId: 'a2', kind: 'help', closed: null },
    { what: 'rested', at, from: '2026-11-20', through: '2026-11-22' },
    { what: 'watcher', at, name: '一郎' },
  ],
};
const open = (answer: (input: StaffInput<'chronicle.read'>) => Promise<Page>) =>
  openPage(<Chronicle subject={hanako} />, { 'chronicle.read': answer });

test('each thing is a sentence with its day; a case says how it ended, and leads there', async () => {
  open(async () => ({ ...latest, next: null }));
  const items = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
  expect(items).toEqual([
    '2026年11月20日 12:30 佐藤さんが 山田　花子 をお休みにしました',
    '2026年11月20日 12:30 （名前の記録なし）さんが 今はない操作をしました（山田　花子）',
    '2026年11月20日 12:30 お返事がなく、要確認になりました（終わりました・無事でした・外出・旅行） この確認を見る',
    '2026年11月20日 12:30 「連絡がほしい」とお返事がありました（確認中です） この確認を見る',
    '2026年11月20日  11月20日（金）から11月22日（日）まで、お休みでした',
    '2026年11月20日 12:30 一郎さん（ご家族）が見守りを始めました',
  ]);
  const [first] = screen.getAllByRole('link', { name: 'この確認を見る' });
  expect(first?.getAttribute('href')).toBe('/alerts/a%2F1');
  expect(screen.queryByRole('button')).toBeNull();
});

test('what was before comes below it, from where it ended', async () => {
  const asked: (string | null)[] = [];
  open(async ({ before }) => {
    asked.push(before);
    return before === null ? latest : { entries: [{ what: 'registered', at: older }], next: null };
  });
  await userEvent.click(await screen.findByRole('button', { name: 'もっと前を見る' }));
  expect((await screen.findByText(/登録しました/)).textContent).toBe('2026年10月1日 10:00 登録しました');
  expect(asked).toEqual([null, at]);
  expect(screen.getByText(/一郎さん/)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a line that something new pushes off one page is on the next', async () => {
  const line: Page['entries'][number] = { what: 'watcher', at, name: '二郎' };
  let first: Page = { entries: [line], next: at };
  open(async ({ before }) => {
    if (before === null) return first;
    return { entries: [...(before === at ? [] : [line]), { what: 'registered', at: older }], next: null };
  });
  await userEvent.click(await screen.findByRole('button', { name: 'もっと前を見る' }));
  await screen.findByText(/登録しました/);
  const now = '2026-11-22T01:00:00.000Z';
  first = { entries: [{ what: 'watcher', at: now, name: '三郎' }], next: now };
  fireEvent(window, new Event('visibilitychange'));
  await screen.findByText(/三郎さん/);
  expect(await screen.findByText(/二郎さん/)).toBeDefined();
});

test('what is older stays on show, and the focus where it is, while it is read anew from another place', async () => {
  const now = '2026-11-22T01:00:00.000Z';
  const second: Page = { entries: [{ what: 'watcher', at, name: '二郎' }], next: older };
  const anew = Promise.withResolvers<Page>();
  let first = latest;
  open(async ({ before }) => {
    if (before === null) return first;
    return before === now ? anew.promise : second;
  });
  await userEvent.click(await screen.findByRole('button', { name: 'もっと前を見る' }));
  await screen.findByText(/二郎さん/);
  const button = screen.getByRole('button', { name: 'もっと前を見る' });
  button.focus();
  first = { entries: [{ what: 'watcher', at: now, name: '三郎' }], next: now };
  fireEvent(window, new Event('visibilitychange'));
  await screen.findByText(/三郎さん/);
  expect(screen.getByText(/二郎さん/)).toBeDefined();
  expect(screen.queryByRole('status', { name: '読み込み中です' })).toBeNull();
  expect(document.activeElement).toBe(button);
  anew.resolve({ ...second, entries: [...latest.entries, ...second.entries] });
  expect(await screen.findByText(/一郎さん/)).toBeDefined();
  expect(document.activeElement).toBe(button);
});

test('while it is read there is its shape; when that fails, what to do', async () => {
  open(() => new Promise(() => undefined));
  expect(await screen.findByRole('status', { name: '読み込み中です' })).toBeDefined();
  cleanup();
  open(() => Promise.reject(new Refusal('not-allowed')));
  expect((await screen.findByRole('alert')).textContent).toContain('あなたの権限ではできません');
});
