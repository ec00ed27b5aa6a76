// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Question } from 'functions/domain/registration/question.ts';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import { standardQuestions } from 'functions/domain/registration/standard-questions.ts';
import { afterEach, expect, test } from 'vitest';
import { formServer } from '../../testing/liff/form-server.ts';
import { choose, field, press, title, typeDate } from '../../testing/liff/on-the-page.ts';
import { openLiff } from '../../testing/liff/open-liff.tsx';

afterEach(cleanup);

const standard = standardQuestions(3, ['中央', '北', '南']);
/** Other questions, and the birth date, which is always asked. */
const asking = (...questions: Question[]): QuestionSet => ({
  ...standard,
  questions: [...questions, ...standard.questions.filter(({ id }) => id === 'birth-date')],
});

test('a date is read back in both calendars while it is typed, and each choice of an era counts', async () => {
  await openLiff('/register', formServer(asking()).answers);
  await title('生年月日を教えてください。');
  await typeDate('１３', '2', '30');
  expect(screen.queryByText(/ですね/)).toBeNull();
  await typeDate('13', '2', '28');
  expect(screen.getByText('昭和13年2月28日（1938年2月28日） ですね。')).toBeTruthy();
  await choose('大正');
  expect(screen.getByText('大正13年2月28日（1924年2月28日） ですね。')).toBeTruthy();
  await choose('西暦');
  await typeDate('1938', '2', '28');
  expect(screen.getByText('昭和13年2月28日（1938年2月28日） ですね。')).toBeTruthy();
});

test('a day after the end of its era is offered as the day that was meant', async () => {
  const api = await openLiff('/register', formServer(asking()).answers);
  await title('生年月日を教えてください。');
  await typeDate('64', '1', '8');
  await press('次へ');
  await userEvent.click(await screen.findByRole('button', { name: 'はい、その日です' }));
  await title('この内容でよろしいですか');
  expect(api.inputs('registration.answer').at(-1)?.reply).toEqual({ picked: '1989-01-08' });
});

test('a postal code of any width fills in how the address begins, and never writes over what somebody wrote', async () => {
  const address: Question = {
    id: 'address',
    kind: 'address',
    ask: '住所を教えてください。',
    required: true,
    postalCodeRequired: true,
  };
  const api = await openLiff('/register', formServer(asking(address)).answers);
  await title('住所を教えてください。');
  await userEvent.type(field('郵便番号'), '１００-０００１');
  await waitFor(() => expect(field('住所').value).toBe('東京都千代田区千代田'));
  await userEvent.type(field('住所'), '1-1');
  await userEvent.clear(field('郵便番号'));
  await userEvent.type(field('郵便番号'), '0600000');
  expect(field('住所').value).toBe('東京都千代田区千代田1-1');
  await userEvent.clear(field('郵便番号'));
  await userEvent.type(field('郵便番号'), '9999999');
  await screen.findByText(/分かりませんでした/);
  await userEvent.clear(field('郵便番号'));
  await userEvent.type(field('郵便番号'), '100-0001');
  await press('次へ');
  await title('生年月日を教えてください。');
  expect(api.inputs('registration.answer')[0]?.reply).toEqual({
    text: '〒100-0001 東京都千代田区千代田1-1',
  });
  await press('もどる');
  await waitFor(() => expect(field('住所').value).toBe('東京都千代田区千代田1-1'));
  expect(field('郵便番号').value).toBe('100-0001');
});

test('several may be chosen, a choice can be left out, a longer text has lines, and はい or いいえ is one press', async () => {
  const set = asking(
    {
      id: 'help',
      kind: 'multiple-choice',
      ask: '手伝いはありますか。',
      required: true,
      options: [
        { code: 'wash', label: '洗濯' },
        { code: 'cook', label: '食事' },
      ],
    },
    { id: 'pets', kind: 'yes-no', ask: 'ペットはいますか。', required: true },
    { id: 'note', kind: 'long-text', ask: '知らせたいことはありますか。', required: false },
  );
  const api = await openLiff('/register', formServer(set).answers);
  await title('手伝いはありますか。');
  await press('次へ');
  await screen.findByText('＊読み取れません（nothing-chosen）。');
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: '洗濯' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '洗濯' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '食事' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '洗濯' }));
  await press('次へ');
  await title('ペットはいますか。');
  await choose('いいえ');
  await press('次へ');
  await title('知らせたいことはありますか。');
  await userEvent.click(screen.getByRole('button', { name: '答えない' }));
  await title('生年月日を教えてください。');
  expect(api.inputs('registration.answer').map(({ reply }) => reply)).toEqual([
    { chosen: [] },
    { chosen: ['cook'] },
    { pressed: 'no' },
    { pressed: 'skip' },
  ]);
});

test('the telephone has the telephone’s keypad, and a number of a date the numeric one', async () => {
  await openLiff('/register/phone', formServer().answers);
  await title('電話番号を教えてください。');
  expect(field('電話番号を教えてください。').type).toBe('tel');
  cleanup();
  await openLiff('/register/birth-date', formServer().answers);
  await title('生年月日を教えてください。');
  expect(field('年').inputMode).toBe('numeric');
});
