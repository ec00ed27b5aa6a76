// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { aMine } from '../testing/liff/a-mine.ts';
import { formServer } from '../testing/liff/form-server.ts';
import { press, title } from '../testing/liff/on-the-page.ts';
import { openLiff } from '../testing/liff/open-liff.tsx';

afterEach(cleanup);

const nobody = { isSubject: false, watching: 0, isRegistering: false };
const others = {
  ...formServer().answers,
  'mine.read': async () => aMine(),
  'family.read': async () => ({ subjects: [] }),
};

test.each([
  ['a subject to their own page', { isSubject: true, watching: 1 }, 'わたしのページ'],
  ['the family to whom they watch', { watching: 1 }, '見守っている方'],
  ['whoever has begun to register back to it', { isRegistering: true }, 'お名前を教えてください。'],
] as const)('without a page in the address LINE leads %s', async (_whom, known, name) => {
  await openLiff('', { ...others, 'me.read': async () => ({ ...nobody, ...known }) });
  await title(name);
});

test('whoever is nobody here yet chooses', async () => {
  await openLiff('', { ...others, 'me.read': async () => nobody });
  await screen.findByRole('button', { name: '見守りを受ける' });
  await press('家族として登録する');
  await title('家族の登録');
  expect(window.location.pathname).toBe('/liff/demo/watch');
});
