// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from 'functions/domain/refusal.ts';
import type { Role } from 'functions/domain/staff.ts';
import { afterEach, expect, test, vi } from 'vitest';
import type { Answers } from '../../testing/fake-backend.ts';
import { openPage } from '../../testing/open-page.tsx';
import { hanako, hersToRead } from '../../testing/one-subject.ts';
import { Drill } from './drill.tsx';
import { SubjectPage, type Subject } from './subject-page.tsx';

afterEach(cleanup);

const open = (begin: Answers['subject.drill'], more: Partial<Subject> = {}, role: Role = 'staff') =>
  openPage(<Drill subject={{ ...hanako, ...more }} />, begin ? { 'subject.drill': begin } : {}, { role });

test('a drill is asked once more, then sent; one that was refused says why', async () => {
  const begin = vi.fn().mockResolvedValueOnce({}).mockRejectedValueOnce(new Refusal('drill-too-soon'));
  open(begin);
  for (const _time of [1, 2]) {
    await userEvent.click(await screen.findByRole('button', { name: '訓練のお知らせを送る' }));
    expect(begin).toHaveBeenCalledTimes(_time - 1);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '送る' }));
  }
  expect(await screen.findByText(/訓練を始めたばかりです/)).toBeDefined();
  expect(screen.getByText('訓練のお知らせを送りました')).toBeDefined();
});

test('who received the latest is seen by everybody, and who has not pressed yet; who may only look begins none', async () => {
  const startedAt = '2026-11-23T01:00:00.000Z';
  const watchers = [
    { name: '一郎', receivedAt: '2026-11-23T01:05:00.000Z' },
    { name: '恵', receivedAt: null },
  ];
  const drill: Subject['drill'] = { startedAt, by: { role: 'staff', uid: 'u', name: '佐藤' }, watchers };
  open(vi.fn(), { drill }, 'viewer');
  expect(await screen.findByText(/一郎さん：受け取りました/)).toBeDefined();
  expect(screen.getByText('恵さん：まだ押していません')).toBeDefined();
  expect(screen.queryByRole('button', { name: '訓練のお知らせを送る' })).toBeNull();
});

test('with nobody who watches there is none to begin', async () => {
  const alone = { ...hanako, watchers: [] };
  const answers: Answers = { 'subject.read': async () => alone, ...hersToRead };
  openPage(<SubjectPage />, answers, { role: 'staff', at: '/subjects/s1', path: '/subjects/:subjectId' });
  expect(await screen.findByText(/^まだ、見守るご家族はいません。/)).toBeDefined();
  expect(screen.queryByRole('button', { name: '訓練のお知らせを送る' })).toBeNull();
});
