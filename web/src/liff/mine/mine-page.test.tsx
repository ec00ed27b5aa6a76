// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LiffAnswer } from 'functions/contract/liff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { standardQuestions } from 'functions/domain/registration/standard-questions.ts';
import { formItems } from 'functions/domain/registration/form.ts';
import { afterEach, expect, test } from 'vitest';
import type { LiffAnswers } from '../../testing/liff/fake-liff-api.ts';
import { formServer } from '../../testing/liff/form-server.ts';
import { mineServer } from '../../testing/liff/mine-server.ts';
import { field, press, title, typeDate } from '../../testing/liff/on-the-page.ts';
import { openLiff, pressTwice } from '../../testing/liff/open-liff.tsx';

afterEach(cleanup);

test('shows the number, and each line of the menu how it stands', async () => {
  await openLiff('/mine', mineServer().answers);
  await title('わたしのページ');
  expect(await screen.findByText('1234-5678-9')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^私を見守る家族\s*2人$/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^お休み\s*予定はありません$/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^お届けの時間\s*毎日 午前8:00$/ })).toBeTruthy();
});

test('whoever is no subject is led to the registration', async () => {
  await openLiff('/mine', {
    ...formServer().answers,
    'mine.read': async () => {
      throw new Refusal('not-registered');
    },
  });
  await title('見守りを受ける登録が、まだありません');
  await press('登録する');
  await title('お名前を教えてください。');
});

test('one answer is put right; consent is not among those that can be', async () => {
  const api = await openLiff('/mine', mineServer().answers);
  await userEvent.click(await screen.findByRole('button', { name: '登録の内容' }));
  await title('登録の内容');
  expect(screen.getByText('昭和13年4月5日（1938年4月5日）')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /直す：お返事がないとき/ })).toBeNull();
  await press('直す：電話番号を教えてください。');
  await title('電話番号を教えてください。');
  expect(field('電話番号を教えてください。').value).toBe('090-1234-5678');
  await userEvent.clear(field('電話番号を教えてください。'));
  await userEvent.type(field('電話番号を教えてください。'), '03-1234-5678');
  await press('この内容に直す');
  await screen.findByText('登録の内容を直しました。');
  expect(api.inputs('mine.change')).toEqual([
    { revision: 4, answers: [{ questionId: 'phone', reply: { text: '03-1234-5678' } }] },
  ]);
});

test('a question that a new answer opens is asked, and all of it is sent together', async () => {
  const [item] = formItems(standardQuestions(3, ['中央', '北']), {});
  const came: LiffAnswer<'mine.change'>[] = [
    ...(item ? [item, item] : []).map((each) => ({ is: 'asks' as const, item: each })),
    { is: 'changed' },
  ];
  const answers: LiffAnswers = {
    ...mineServer().answers,
    'mine.change': async () => came.shift() ?? { is: 'changed' },
  };
  const api = await openLiff('/mine/answers/district', answers);
  await title('お住まいの地区はどちらですか。');
  await userEvent.click(screen.getByRole('radio', { name: '北' }));
  await press('この内容に直す');
  await title('お名前を教えてください。');
  expect(screen.getByText('次の質問にもお答えください。')).toBeTruthy();
  // Nothing is changed yet: whoever goes back finds what they answered.
  await press('もどる');
  await press('直す：お住まいの地区はどちらですか。');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '北' }).checked).toBe(true);
  await press('この内容に直す');
  await title('お名前を教えてください。');
  await userEvent.type(field('お名前を教えてください。'), '山田');
  await press('この内容に直す');
  await screen.findByText('登録の内容を直しました。');
  expect(api.inputs('mine.change').at(-1)).toEqual({
    revision: 4,
    answers: [
      { questionId: 'district', reply: { pressed: 'd2' } },
      { questionId: 'name', reply: { text: '山田' } },
    ],
  });
  expect(sessionStorage).toHaveLength(0);
});

test('the day that was offered for an answer is offered no longer once another one is typed', async () => {
  await openLiff('/mine/answers/birth-date', {
    ...mineServer().answers,
    'mine.change': async () => ({
      is: 'problem',
      questionId: 'birth-date',
      code: 'wrong-era',
      sentence: '昭和は64年1月7日までです。',
      offered: '1989-01-08',
    }),
  });
  await title('生年月日を教えてください。');
  await typeDate('64', '1', '8');
  await press('この内容に直す');
  await screen.findByRole('button', { name: 'はい、その日です' });
  await typeDate('13', '4', '6');
  expect(screen.queryByRole('button', { name: 'はい、その日です' })).toBeNull();
});

test('who watches me is taken off only after it was asked once more', async () => {
  const api = await openLiff('/mine/watchers', mineServer().answers);
  await title('私を見守る家族');
  await press('次郎さんを外す');
  const dialog = within(screen.getByRole('alertdialog', { name: '次郎さんを外しますか' }));
  await userEvent.click(dialog.getByRole('button', { name: '外す' }));
  await screen.findByText('この方を外しました。');
  expect(api.inputs('mine.removeWatcher')).toEqual([{ since: '2026-10-03T00:00:00.000Z' }]);
  expect(screen.queryByText('次郎さん')).toBeNull();
  expect(screen.getByText('太郎さん')).toBeTruthy();
});

test('the family registers by a sign on the page, or by a text that can be copied', async () => {
  const user = userEvent.setup();
  await openLiff('/mine/invite', mineServer().answers);
  await screen.findByRole('img', { name: '家族の登録のページを開くQRコード' });
  await user.click(await screen.findByRole('button', { name: '文をコピーする' }));
  await screen.findByText(/コピーしました/);
  expect(await navigator.clipboard.readText()).toContain('登録番号：1234-5678-9');
});

test('the daily message comes at the time that is chosen among those offered', async () => {
  const api = await openLiff('/mine/send-time', mineServer().answers);
  await title('お届けの時間');
  await userEvent.click(screen.getByRole('radio', { name: '午前10:00' }));
  await press('この時間にする');
  await screen.findByText('分かりました。お便りは、毎日 午前10:00 にお届けします。');
  expect(api.inputs('mine.chooseSendTime')).toEqual([{ waveId: 'w2' }]);
});

test('a message to practise with is sent once, and the page leads to the talk', async () => {
  const api = await openLiff('/mine/try', mineServer().answers);
  await title('試しに押す');
  await pressTwice(api, '練習のお便りを送る');
  await screen.findByText(/お送りしました/);
  expect(api.inputs('mine.try')).toHaveLength(1);
  await press('トークにもどる');
  expect(api.closed).toBe(true);
});

test('withdrawing says what is lost, begins with what is harmless, happens once, and forgets what was typed', async () => {
  const api = await openLiff('/mine/withdraw', mineServer().answers);
  const dialog = within(await screen.findByRole('alertdialog', { name: '登録をやめますか' }));
  expect(dialog.getByText(/すべて消えます。元にはもどせません/)).toBeTruthy();
  const [first] = dialog.getAllByRole('button');
  expect(first?.textContent).toBe('このまま続ける');
  sessionStorage.setItem('hidamari.typed.mine.name', '{"is":"text","text":"山田"}');
  await pressTwice(api, '登録をやめる');
  await title('登録をやめました');
  expect(sessionStorage).toHaveLength(0);
  expect(api.inputs('mine.withdraw')).toHaveLength(1);
});
