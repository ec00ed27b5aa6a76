// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test } from 'vitest';
import { aMine } from '../../testing/liff/a-mine.ts';
import { mineServer } from '../../testing/liff/mine-server.ts';
import { press, title } from '../../testing/liff/on-the-page.ts';
import { openLiff } from '../../testing/liff/open-liff.tsx';
import { keepTyped } from '../question/keep-typed.ts';

afterEach(cleanup);

const date = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

test('a pause has its days and a reason, each said where it is missing, and is read back in words', async () => {
  const api = await openLiff('/mine/pause', mineServer().answers);
  await title('お休み');
  await press('この日にちで休む');
  await screen.findByText('＊日にちを選んでください。');
  expect(document.activeElement).toBe(date('お休みの最後の日'));
  await userEvent.click(screen.getByRole('radio', { name: '1週間' }));
  expect(screen.getByText('11月26日（木）から12月2日（水）まで')).toBeTruthy();
  await press('この日にちで休む');
  await screen.findByText('＊お休みのわけを、1つ選んでください。');
  await userEvent.click(screen.getByRole('radio', { name: '入院' }));
  await press('この日にちで休む');
  await screen.findByText('お休みにしました。');
  expect(api.inputs('mine.pause')).toEqual([
    { from: '2026-11-26', through: '2026-12-02', reason: 'hospital' },
  ]);
  expect(
    screen.getByText('お休みの間、お便りは届きません。12月3日（木）から、またお届けします。'),
  ).toBeTruthy();
  await press('お休みをやめる');
  await screen.findByText('お休みをやめました。次のお便りから、またお届けします。');
});

test('of a pause that has begun only the last day can be another', async () => {
  const pause = { from: '2026-11-20', through: '2026-11-30', reason: 'travel', hasBegun: true } as const;
  const api = await openLiff('/mine/pause', mineServer(aMine({ pause })).answers);
  await title('お休み');
  await press('日にちを変える');
  expect(screen.queryByLabelText('お休みの最初の日')).toBeNull();
  fireEvent.change(date('お休みの最後の日'), { target: { value: '2026-12-05' } });
  await press('この日にちで休む');
  await screen.findByText('お休みにしました。');
  expect(api.inputs('mine.pause')).toEqual([{ from: '2026-11-20', through: '2026-12-05', reason: 'travel' }]);
});

test('whatever was typed before a pause began, its first day stays, and it can be changed', async () => {
  const days = { from: '2026-11-20', through: '2026-11-30' };
  const pause = { ...days, reason: 'travel', hasBegun: true } as const;
  const api = await openLiff('/mine/pause', mineServer(aMine({ pause })).answers);
  keepTyped('pause.2026-11-20.2026-11-30', JSON.stringify({ ...days, from: '2026-11-21', reason: 'travel' }));
  await title('お休み');
  await press('日にちを変える');
  await press('この日にちで休む');
  await screen.findByText('お休みにしました。');
  expect(api.inputs('mine.pause')).toEqual([{ ...days, reason: 'travel' }]);
});

test('what was said of other days than the pause now has is said no longer', async () => {
  const pause = (through: string) =>
    ({ from: '2026-12-01', through, reason: 'travel', hasBegun: false }) as const;
  const server = mineServer(aMine({ pause: pause('2026-12-05') }));
  await openLiff('/mine/pause', {
    ...server.answers,
    'mine.pause': async () => {
      throw new Refusal('pause-too-long');
    },
  });
  await title('お休み');
  await press('日にちを変える');
  await press('この日にちで休む');
  await screen.findByRole('alert');
  server.now = aMine({ pause: pause('2026-12-08') });
  window.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(date('お休みの最後の日').value).toBe('2026-12-08'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('days that cannot be taken are refused in words, and stay in their fields', async () => {
  await openLiff('/mine/pause', {
    ...mineServer().answers,
    'mine.pause': async () => {
      throw new Refusal('pause-too-long');
    },
  });
  await title('お休み');
  fireEvent.change(date('お休みの最後の日'), { target: { value: '2027-12-05' } });
  await userEvent.click(screen.getByRole('radio', { name: '旅行' }));
  await press('この日にちで休む');
  expect((await screen.findByRole('alert')).textContent).toContain('90日まで');
  expect(date('お休みの最後の日').value).toBe('2027-12-05');
});

test('the days and the reason of a pause are kept until they are sent', async () => {
  await openLiff('/mine/pause', mineServer().answers);
  await title('お休み');
  await userEvent.click(screen.getByRole('radio', { name: '1週間' }));
  await userEvent.click(screen.getByRole('radio', { name: '旅行' }));
  await press('もどる');
  await userEvent.click(await screen.findByRole('button', { name: /^お休み/ }));
  await title('お休み');
  expect(date('お休みの最後の日').value).toBe('2026-12-02');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '旅行' }).checked).toBe(true);
  await press('この日にちで休む');
  await screen.findByText('お休みにしました。');
  expect(sessionStorage).toHaveLength(0);
});

test('the last day can be chosen up to the longest pause, and a year that is none leaves the field empty', async () => {
  await openLiff('/mine/pause', mineServer().answers);
  await title('お休み');
  expect(date('お休みの最後の日').max).toBe('2027-02-23');
  for (const name of ['お休みの最後の日', 'お休みの最初の日']) {
    for (const value of ['12026-12-05', '9999-12-31']) {
      fireEvent.change(date(name), { target: { value: '2026-12-04' } });
      fireEvent.change(date(name), { target: { value } });
      expect(date(name).value).toBe('');
    }
  }
});
