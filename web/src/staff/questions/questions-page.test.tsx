// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import type { Role } from 'functions/domain/staff.ts';
import { afterEach, expect, test } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';
import { openQuestions, order } from '../../testing/open-questions.tsx';
import { questionsServer } from '../../testing/questions-server.ts';
import { aSketch, someDraft } from '../../testing/some-questions.ts';
import { QuestionsPage } from './questions-page.tsx';
import { withChange } from './sketch-changes.ts';

afterEach(cleanup);

test('the page shows an administrator the live questions, to be changed', async () => {
  await openQuestions();
  expect(screen.getByText('公開中の第3版です。直すと、下書きになります。')).toBeDefined();
  expect(order().slice(1, 3)).toEqual(['お名前を教えてください。', 'お名前のふりがなを教えてください。']);
  expect(screen.queryByRole('button', { name: '公開する' })).toBeNull();
  expect(document.title).toBe('登録の質問 ｜ ひだまり町 見守り');
});

test.each<Role>(['staff', 'viewer'])('the page shows %s the live questions only', async (role) => {
  await openQuestions(questionsServer(someDraft(withChange(aSketch(), 'name', { ask: '下書き' }))), role);
  expect(screen.getByText('公開中の第3版です。質問は、管理者が変えられます。')).toBeDefined();
  expect(screen.getByText('お名前のふりがなを教えてください。')).toBeDefined();
  expect(screen.queryByText('下書き')).toBeNull();
  expect(screen.queryByRole('textbox', { name: /^質問/ })).toBeNull();
  expect(screen.getByRole('button', { name: '版の一覧' })).toBeDefined();
});

test('a page that cannot be read says what to do', async () => {
  const server = questionsServer();
  openPage(<QuestionsPage />, {
    ...server.answers,
    'questions.read': () => Promise.reject(new Error('no network')),
  });
  expect((await screen.findByRole('alert')).textContent).toContain('通信を確かめて');
});
