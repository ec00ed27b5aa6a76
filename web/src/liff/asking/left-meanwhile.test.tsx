// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { atAGlance, aWatchedSubject } from '../../testing/liff/a-watched-subject.ts';
import type { FakeLiffApi } from '../../testing/liff/fake-liff-api.ts';
import { mineServer } from '../../testing/liff/mine-server.ts';
import { choose, field, press, title } from '../../testing/liff/on-the-page.ts';
import { openLiff } from '../../testing/liff/open-liff.tsx';
import { keepTyped } from '../question/keep-typed.ts';

afterEach(cleanup);

const open = (path: string) =>
  openLiff(path, {
    ...mineServer().answers,
    'family.read': async () => ({ subjects: [atAGlance()] }),
    'family.subject': async () => aWatchedSubject(),
    'family.answerAlert': async () => ({ came: 'done' }),
    'family.stop': async () => ({}),
  });

/** Presses a button and leaves the page before anything is answered. What it answers with lets the answer come. */
async function pressAndLeave(api: FakeLiffApi, button: string) {
  let answer = () => undefined as void;
  api.held = new Promise((resolve) => (answer = resolve));
  await press(button);
  await press('もどる');
  return answer;
}

const NOTE = '書いておきたいこと';
const toHanako = async () =>
  userEvent.click(await screen.findByRole('button', { name: '山田 花子さんのようすを見る' }));

test('a note that was sent is in no field any more, also where the page was left before it had arrived', async () => {
  const api = await open('/family/s1');
  await title('山田 花子さん');
  await userEvent.type(field(NOTE), '今から行きます');
  (await pressAndLeave(api, '私が確認します'))();
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
  await toHanako();
  await title('山田 花子さん');
  expect(field(NOTE).value).toBe('');
});

test('nor where somebody is back before it has arrived', async () => {
  const api = await open('/family');
  await toHanako();
  await title('山田 花子さん');
  await userEvent.type(field(NOTE), '今から行きます');
  const answer = await pressAndLeave(api, '私が確認します');
  await toHanako();
  await title('山田 花子さん');
  expect(field(NOTE).value).toBe('今から行きます');
  answer();
  await waitFor(() => expect(field(NOTE).value).toBe(''));
});

test('an answer that was put right and the days of a pause are kept no longer than until they have arrived', async () => {
  const api = await open('/mine/answers/phone');
  await title('電話番号を教えてください。');
  await userEvent.type(field('電話番号を教えてください。'), '1');
  (await pressAndLeave(api, 'この内容に直す'))();
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
  cleanup();

  const anew = await open('/mine/pause');
  await title('お休み');
  await choose('1週間');
  await choose('旅行');
  (await pressAndLeave(anew, 'この日にちで休む'))();
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
});

test.each([
  ['/mine/withdraw', [], '登録をやめる', 'mine.name'],
  ['/register/review', ['やめて、書いたことを消す'], 'やめて消す', 'registration.name'],
  ['/family/s1', ['見守りをやめる'], '見守りをやめる', 'note.a1'],
] as const)(
  'whoever ends it on %s and leaves at once has left nothing behind',
  async (path, before, last, name) => {
    const api = await open(path);
    keepTyped(name, '"山田"');
    const [first = last] = before;
    await screen.findByRole('button', { name: first });
    for (const each of before) await press(each);
    (await pressAndLeave(api, last))();
    await waitFor(() => expect(sessionStorage).toHaveLength(0));
  },
);
