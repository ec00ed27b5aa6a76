// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { formServer } from '../../testing/liff/form-server.ts';
import { answerText, choose, field, press, title, typeDate } from '../../testing/liff/on-the-page.ts';
import { openLiff, openLiffAgain, pressTwice } from '../../testing/liff/open-liff.tsx';
import { NoConnection } from '../asking/send.ts';

afterEach(cleanup);

async function answerBirthDate() {
  await title('生年月日を教えてください。');
  await typeDate('13', '4', '5');
  await press('次へ');
}

async function fillIn() {
  await answerText('お名前を教えてください。', '山田 花子');
  await answerText('お名前のふりがなを教えてください。', 'ヤマダ ハナコ');
  await answerBirthDate();
  await answerText('電話番号を教えてください。', '０９０ー１２３４ー５６７８');
  await title(/地区/);
  await choose('北');
  await press('次へ');
  await title(/よろしいですか/);
  await choose('同意します');
  await press('次へ');
  await title('この内容でよろしいですか');
}

test('asks one question a screen, reads all of it back and registers once, however often the button is pressed', async () => {
  const api = await openLiff('/register', formServer().answers);
  expect(await screen.findByText('6問中 1問目')).toBeTruthy();
  expect(screen.getByText(/これから、見守りに必要なことをお聞きします/)).toBeTruthy();
  await fillIn();

  expect(screen.getByText('やまだ はなこ')).toBeTruthy();
  expect(screen.getByText('昭和13年4月5日（1938年4月5日）')).toBeTruthy();
  expect(screen.getByText('090-1234-5678')).toBeTruthy();
  await pressTwice(api, 'この内容で登録する');

  await title('登録が終わりました');
  expect(screen.getByText('1234-5678-9')).toBeTruthy();
  expect(screen.getByText(/毎日 午前8:00 に/)).toBeTruthy();
  expect(await screen.findByText(/登録番号：1234-5678-9/)).toBeTruthy();
  expect(api.inputs('registration.submit')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'トークにもどる' }));
  expect(api.closed).toBe(true);
});

test('an answer pressed twice is sent once', async () => {
  const api = await openLiff('/register', formServer().answers);
  await title('お名前を教えてください。');
  await userEvent.type(field('お名前を教えてください。'), '山田 花子');
  await pressTwice(api, '次へ');
  await title('お名前のふりがなを教えてください。');
  expect(api.inputs('registration.answer')).toHaveLength(1);
});

test('going back and forward keeps every answer, and what was typed but not sent', async () => {
  await openLiff('/register', formServer().answers);
  await answerText('お名前を教えてください。', '山田 花子');
  await title('お名前のふりがなを教えてください。');
  await userEvent.type(field('お名前のふりがなを教えてください。'), 'やま');
  await press('もどる');
  await title('お名前を教えてください。');
  expect(field('お名前を教えてください。').value).toBe('山田　花子');
  await press('次へ');
  await title('お名前のふりがなを教えてください。');
  expect(field('お名前のふりがなを教えてください。').value).toBe('やま');
});

test('the answer that the server cannot take is kept, its sentence stands at the field, and the focus is there', async () => {
  await openLiff('/register', formServer().answers);
  await answerText('お名前を教えてください。', '山田 花子');
  await answerText('お名前のふりがなを教えてください。', '山田');
  const sentence = await screen.findByText('＊読み取れません（not-kana）。');
  const box = field('お名前のふりがなを教えてください。');
  expect(box.value).toBe('山田');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(box.getAttribute('aria-describedby')).toContain(sentence.id);
  expect(document.activeElement).toBe(box);
});

test('without a network everything typed stays, the page says so, and the same press works when it is back', async () => {
  const api = await openLiff('/register', formServer().answers);
  await title('お名前を教えてください。');
  api.lost = new NoConnection('no network');
  await userEvent.type(field('お名前を教えてください。'), '山田 花子');
  await press('次へ');
  expect((await screen.findByRole('alert')).textContent).toContain('書いたことは残っています');
  expect(field('お名前を教えてください。').value).toBe('山田 花子');
  api.lost = null;
  await press('次へ');
  await title('お名前のふりがなを教えてください。');
});

test('a token that is too old is renewed and nobody notices', async () => {
  const api = await openLiff('/register', formServer().answers);
  await title('お名前を教えてください。');
  api.expired = 1;
  await answerText('お名前を教えてください。', '山田 花子');
  await title('お名前のふりがなを教えてください。');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(api.asked.at(-1)?.idToken).toBe('token 2');
});

test('a page that is loaded anew goes on where it was, with what was typed', async () => {
  const api = await openLiff('/register', formServer().answers);
  await answerText('お名前を教えてください。', '山田 花子');
  await title('お名前のふりがなを教えてください。');
  await userEvent.type(field('お名前のふりがなを教えてください。'), 'やまだ');
  cleanup();
  await openLiffAgain('/register', api);
  await title('お名前のふりがなを教えてください。');
  expect(field('お名前のふりがなを教えてください。').value).toBe('やまだ');
});

test('「直す」 leads to one question and from there back to the review', async () => {
  await openLiff('/register', formServer().answers);
  await fillIn();
  await userEvent.click(screen.getByRole('button', { name: '直す：電話番号を教えてください。' }));
  await title('電話番号を教えてください。');
  await userEvent.clear(field('電話番号を教えてください。'));
  await answerText('電話番号を教えてください。', '0312345678');
  await title('この内容でよろしいですか');
  expect(screen.getByText('03-1234-5678')).toBeTruthy();
});

test('by keyboard alone a question is answered: typed, and sent with Enter', async () => {
  await openLiff('/register', formServer().answers);
  const heading = await title('お名前を教えてください。');
  expect(document.activeElement).toBe(heading);
  await userEvent.tab();
  await userEvent.keyboard('山田 花子{Enter}');
  await title('お名前のふりがなを教えてください。');
});

test('a form that is over is asked for anew, and the page says why', async () => {
  const server = formServer();
  const api = await openLiff('/register', server.answers);
  await title('お名前を教えてください。');
  server.over = true;
  await userEvent.type(field('お名前を教えてください。'), '山田');
  await press('次へ');
  expect((await screen.findByRole('alert')).textContent).toContain('今の質問をお出しします');
  expect(api.inputs('registration.read')).toHaveLength(2);
});

test('giving up asks once more, forgets what was answered, and says so', async () => {
  const api = await openLiff('/register', formServer().answers);
  await fillIn();
  await press('直す：お名前を教えてください。');
  await userEvent.type(field('お名前を教えてください。'), '子');
  await press('もどる');
  await title('この内容でよろしいですか');
  await userEvent.click(screen.getByRole('button', { name: 'やめて、書いたことを消す' }));
  const dialog = within(screen.getByRole('alertdialog', { name: '登録をやめますか' }));
  await userEvent.click(dialog.getByRole('button', { name: '続ける' }));
  expect(api.inputs('registration.stop')).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'やめて、書いたことを消す' }));
  await userEvent.click(screen.getByRole('button', { name: 'やめて消す' }));
  await title('登録をやめました');
  expect(api.inputs('registration.stop')).toHaveLength(1);
  expect(sessionStorage).toHaveLength(0);
});

test('whoever is registered already sees the number, not the questions', async () => {
  const server = formServer();
  server.registered = { is: 'registered', registrationNumber: '987654321', sendTime: '10:00' };
  await openLiff('/register', server.answers);
  await title('登録が終わりました');
  expect(screen.getByText('9876-5432-1')).toBeTruthy();
});
