import { render, screen } from '@testing-library/react';
import { open } from '../../liff/open.tsx';
import userEvent from '@testing-library/user-event';
import { fakeLiffApi, type FakeLiffApi, type LiffAnswers } from './fake-liff-api.ts';

/** Opens a page inside LINE, as main.tsx does it, at an address below /liff/demo. */
export async function openLiff(path: string, answers: LiffAnswers) {
  sessionStorage.clear();
  return openLiffAgain(path, fakeLiffApi(answers));
}

/** The same where somebody was before. */
export async function openLiffAgain(path: string, api: FakeLiffApi) {
  window.scrollTo = () => undefined;
  window.history.replaceState(null, '', `/liff/demo${path}`);
  render(await open('demo', api.line, api.send));
  return api;
}

/** Presses a button twice, before anything is answered. */
export async function pressTwice(api: FakeLiffApi, name: string) {
  let answer = () => undefined as void;
  api.held = new Promise((resolve) => (answer = resolve));
  const button = screen.getByRole('button', { name });
  await userEvent.dblClick(button);
  answer();
}
