// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { BackendContext } from '../backend/backend.tsx';
import { fakeBackend } from '../testing/fake-backend.ts';
import { ChoosePassword, passwordCodeIn } from './choose-password.tsx';
import { SignInPage } from './sign-in-page.tsx';

afterEach(cleanup);

function open(page: 'choose' | 'sign-in') {
  const backend = fakeBackend({}, 'nobody');
  const onDone = vi.fn();
  render(
    <BackendContext value={backend}>
      {page === 'choose' ? <ChoosePassword code="c1" onDone={onDone} /> : <SignInPage />}
    </BackendContext>,
  );
  return { backend, onDone };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const types = (text: string) => userEvent.type(screen.getByLabelText(/パスワード/), text);

test('only the address of a letter’s link has a code', () => {
  expect(passwordCodeIn({ pathname: '/auth/action', search: '?mode=resetPassword&oobCode=c%2F1' })).toBe(
    'c/1',
  );
  expect(passwordCodeIn({ pathname: '/auth/action', search: '' })).toBeNull();
  expect(passwordCodeIn({ pathname: '/', search: '?oobCode=c1' })).toBeNull();
});

test('eleven characters are too few, twelve are kept, and whoever chose them is signed in', async () => {
  const { backend, onDone } = open('choose');
  await types('elevenchars');
  await press('決めてサインインする');
  expect(onDone).not.toHaveBeenCalled();
  expect(screen.getByText('＊12文字以上にしてください。')).toBeDefined();
  await types('!');
  await press('決めてサインインする');
  expect(onDone).toHaveBeenCalledOnce();
  expect(backend.session.now()).toMatchObject({ uid: 'c1' });
});

test('a link that was used says so and leads to another one', async () => {
  const { backend } = open('choose');
  backend.problem = 'link-used';
  await types('a long password');
  await press('決めてサインインする');
  expect(screen.getByRole('alert').textContent).toContain('もう使えません');
  backend.problem = null;
  await press('新しいリンクを受け取る');
  await userEvent.type(screen.getByRole('textbox', { name: /メールアドレス/ }), 'sato@demo.example');
  await press('メールを送る');
  expect(backend.askedFor).toEqual(['sato@demo.example']);
});

test('who forgot the password asks for a letter on the sign-in page, and hears the same for any address', async () => {
  const { backend } = open('sign-in');
  await press('パスワードを忘れたとき');
  await press('メールを送る');
  expect(backend.askedFor).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: /メールアドレス/ }), 'nobody@demo.example');
  await press('メールを送る');
  expect(screen.getByRole('status').textContent).toContain('登録されていれば、メールが届きます');
  await press('サインインに戻る');
  expect(screen.getByRole('button', { name: 'サインイン' })).toBeDefined();
});
