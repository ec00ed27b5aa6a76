// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { BackendContext, type SignInProblem } from '../backend/backend.tsx';
import { signIn } from '../text/ja/sign-in.ts';
import { fakeBackend } from '../testing/fake-backend.ts';
import { SignInPage } from './sign-in-page.tsx';

afterEach(cleanup);

function open() {
  const backend = fakeBackend({}, 'nobody');
  render(
    <BackendContext value={backend}>
      <SignInPage />
    </BackendContext>,
  );
  return backend;
}
const email = () => screen.getByRole<HTMLInputElement>('textbox', { name: /メールアドレス/ });
const password = () => screen.getByLabelText<HTMLInputElement>(/パスワード/);
const press = () => userEvent.click(screen.getByRole('button', { name: 'サインイン' }));

async function fillIn() {
  await userEvent.type(email(), ' sato@demo.example ');
  await userEvent.type(password(), 'hidamari');
}

test('signs in with what was typed, without the blanks around the address', async () => {
  const { session } = open();
  await fillIn();
  await press();
  expect(session.now()).toEqual({ uid: 'sato@demo.example', email: 'sato@demo.example' });
});

test('what is missing is said at its field, and the first such field is next', async () => {
  const { session } = open();
  await press();
  expect(document.activeElement).toBe(email());
  expect(email().getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(email().getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('＊メールアドレスを入力してください。');

  await userEvent.type(email(), 'sato@demo.example');
  await press();
  expect(document.activeElement).toBe(password());
  expect(email().getAttribute('aria-invalid')).toBe('false');
  expect(session.now()).toBe('nobody');
});

test.each(Object.keys(signIn.problems) as SignInProblem[])(
  'refused (%s) it says so, keeps what was typed, and can be tried again',
  async (problem) => {
    const backend = open();
    backend.problem = problem;
    await fillIn();
    await press();
    expect(screen.getByRole('alert').textContent).toBe(signIn.problems[problem]);
    expect(password().value).toBe('hidamari');

    backend.problem = null;
    await press();
    expect(backend.session.now()).not.toBe('nobody');
  },
);

test('a password can be looked at, and is hidden to begin with', async () => {
  open();
  expect(password().type).toBe('password');
  await userEvent.click(screen.getByRole('button', { name: '表示する', pressed: false }));
  expect(password().type).toBe('text');
  expect(screen.getByRole('button', { name: '表示する', pressed: true })).toBeDefined();
});
