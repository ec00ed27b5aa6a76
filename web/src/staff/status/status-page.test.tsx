// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { isSerious, trouble } from 'functions/domain/trouble.ts';
import { afterEach, expect, test } from 'vitest';
import { aStatus } from '../../testing/a-status.ts';
import { at } from '../../testing/a-today.ts';
import { openPage } from '../../testing/open-page.tsx';
import { StatusPage } from './status-page.tsx';

afterEach(cleanup);

const open = (status: () => Promise<StaffAnswer<'status.read'>>) =>
  openPage(<StatusPage />, { 'status.read': status });
const part = async (name: string) => within(await screen.findByRole('region', { name }));

test('a quiet morning: one sentence says that everything works, and the numbers say how', async () => {
  open(async () => aStatus());
  expect(await screen.findByText('すべて、いつもどおり動いています。')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
  const rows = (await part('お便り（7日間）')).getAllByRole('row');
  expect(rows[1]?.textContent).toBe('11月24日（火）完了8:00 から 8:01 まで1,128人');
  const quota = await part('LINEの今月の通数');
  expect(quota.getByText('6,800通（お便り 6,768通、そのほか 32通）')).toBeDefined();
  expect(quota.getByText('足ります（残る見込み 11,200通）')).toBeDefined();
  expect((await part('届き方')).getByText('11月24日（火）8:59')).toBeDefined();
  expect(document.title).toBe('状態 ｜ ひだまり町 見守り');
});

test('a new municipality: nothing was sent or heard yet, nobody is notified, and where that is mended', async () => {
  const days = [{ date: '2026-11-24', standing: null, round: null }];
  open(async () =>
    aStatus({
      troubles: ['nobody-notified'],
      lastWebhookAt: null,
      waves: [{ sendTime: '08:00', days }],
      quota: { limit: 200, used: 0, rounds: 0, others: 0, runsOutAt: null, resetsAt: at('2026-12-01 00:00') },
      recipients: { reachable: 0, unreachable: 0 },
    }),
  );
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText('知らせが届く職員がいません')).toBeDefined();
  expect(alert.getByRole('link', { name: '「知らせる職員」を開く' }).getAttribute('href')).toBe(
    '/recipients',
  );
  expect((await part('お便り（7日間）')).getByText('まだ始まる前')).toBeDefined();
  expect((await part('届き方')).getByText('まだありません')).toBeDefined();
});

test('while LINE is silent the rest is shown, and that is said', async () => {
  open(async () => aStatus({ troubles: ['line-silent'], quota: null }));
  expect(
    await screen.findByText('お便りと知らせは届いています。早めに直すことが 1つあります。'),
  ).toBeDefined();
  expect(screen.getByRole('alert').textContent).toContain('ほかの内容は最新です');
  expect((await part('LINEの今月の通数')).getByText('LINEに問い合わせできませんでした。')).toBeDefined();
  expect((await part('お便り（7日間）')).getAllByText('完了')).toHaveLength(3);
});

test('messages that do not last: when they run out, and what to do before', async () => {
  const quota = {
    limit: 15_000,
    used: 12_000,
    rounds: 6_768,
    others: 32,
    runsOutAt: at('2026-11-27 08:00'),
    resetsAt: at('2026-12-01 00:00'),
  };
  open(async () => aStatus({ troubles: ['quota-short'], quota }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/11月27日（金）8:00ごろになくなる見込み.*料金プランを見直してください/);
  const month = await part('LINEの今月の通数');
  expect(month.getByText('足りません（11月27日（金）8:00ごろになくなる見込み）')).toBeDefined();
  cleanup();
  open(async () => aStatus({ troubles: ['quota-used-up'], quota: { ...quota, used: 15_000 } }));
  expect((await part('LINEの今月の通数')).getByText('使い切りました')).toBeDefined();
});

test('what waits, what was given up and what went wrong with a round is counted in its place', async () => {
  const { waves, failed } = aStatus();
  const bad = waves.map((wave) => ({
    ...wave,
    days: wave.days.map((day, n) => {
      if (n === 0) return { ...day, standing: 'skipped' as const, round: null };
      return { ...day, round: day.round && { ...day.round, rostersNotAsked: n - 1 } };
    }),
  }));
  open(async () =>
    aStatus({
      troubles: ['round-skipped', 'queue-stuck'],
      waves: bad,
      waiting: { count: 3, oldestAt: at('2026-11-24 08:00') },
      failed: { ...failed, alarms: 2 },
    }),
  );
  expect(await screen.findByText(/^届いていないものがあります/)).toBeDefined();
  expect(screen.getAllByRole('alert').map((each) => each.textContent)).toEqual([
    expect.stringContaining('今日のお便りは送れませんでした'),
    expect.stringContaining('11月24日（火）8:00からのものなど 3件です'),
  ]);
  const rounds = (await part('お便り（7日間）')).getAllByRole('row');
  expect(rounds[1]?.textContent).toBe('11月24日（火）送信なし');
  expect(rounds[3]?.textContent).toContain('届かなかったグループ 1つ');
  expect((await part('送信')).getByText('2件')).toBeDefined();
});

test.each(trouble.options)('%s has a sentence and says what to do', async (code) => {
  open(async () => aStatus({ troubles: [code], quota: null }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).not.toMatch(/troubles\.|\{\{/);
  expect(alert.className).toContain(isSerious(code) ? 'Error' : 'Warning');
});

test('what cannot be read says so, and is read again on demand; while it is read, the shape of the page', async () => {
  let broken = true;
  open(async () => (broken ? Promise.reject(new Error('no network')) : aStatus()));
  expect(screen.getByRole('status', { name: '読み込み中です' })).toBeDefined();
  expect((await screen.findByRole('alert')).textContent).toContain('読み込めませんでした');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'もう一度' }));
  expect(await screen.findByText('すべて、いつもどおり動いています。')).toBeDefined();
});
