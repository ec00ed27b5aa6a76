// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { Refusal, type RefusalCode } from 'functions/domain/refusal.ts';
import { afterEach, expect, test } from 'vitest';
import { aMine } from '../../testing/liff/a-mine.ts';
import { aWatchedSubject } from '../../testing/liff/a-watched-subject.ts';
import { formServer } from '../../testing/liff/form-server.ts';
import { openLiff } from '../../testing/liff/open-liff.tsx';

afterEach(cleanup);

/** A page that was read once, is looked at again, and cannot be read any more. */
async function readAnew(path: string, shown: string, no: RefusalCode) {
  let isAllowed = true;
  const once = async <T,>(it: T): Promise<T> => {
    if (isAllowed) return it;
    throw new Refusal(no);
  };
  const form = formServer().answers;
  await openLiff(path, {
    'family.subject': () => once(aWatchedSubject()),
    'mine.read': () => once(aMine()),
    'mine.invitation': () => once({ url: 'https://liff.line.me/1-demo/watch/abc', forward: '家族への文' }),
    'registration.read': async (input) => {
      const now = await form['registration.read']?.(input);
      if (!now) throw new Error('there is no form');
      return once(now);
    },
  });
  await screen.findAllByText(shown);
  isAllowed = false;
  window.dispatchEvent(new Event('visibilitychange'));
}

test.each([
  ['/family/s1', '山田 花子さん'],
  ['/mine', '1234-5678-9'],
  ['/register', 'お名前を教えてください。'],
])('what stood on %s is shown no longer to whom it is refused', async (path, shown) => {
  await readAnew(path, shown, 'not-signed-in');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^どなたか分かりませんでした/);
  expect(screen.queryAllByText(shown)).toEqual([]);
});

test.each([
  ['/family/s1', '山田 花子さん'],
  ['/mine', '1234-5678-9'],
  ['/mine/invite', '家族への文'],
  ['/register', '6問中 1問目'],
])('where nobody said no, what stood on %s stays, and is said to be old, once', async (path, shown) => {
  await readAnew(path, shown, 'line-unavailable');
  await waitFor(() => expect(screen.getAllByText(/少し前の内容です/)).toHaveLength(1));
  expect(screen.getByText(shown)).toBeTruthy();
});
