// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, openQuestions, order, row, statuses } from '../../testing/open-questions.tsx';

afterEach(cleanup);

describe('changing', () => {
  test('a question is chosen, worded otherwise, undone and done again by the keyboard', async () => {
    const { user } = await openQuestions();
    await user.click(row('電話番号を教えて'));
    expect(ask().value).toBe('電話番号を教えてください。');
    await user.clear(ask());
    await user.type(ask(), '電話は？');
    expect(row('電話は？')).toBeDefined();
    expect(screen.getByText('下書き（公開中は第3版）')).toBeDefined();
    await user.keyboard('{Control>}z{/Control}');
    expect(ask().value).toBe('電話番号を教えてください。');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(ask().value).toBe('電話は？');
  });

  test('what is missing is said where it is missing, and in the list', async () => {
    const { user } = await openQuestions();
    await user.click(row('電話番号を教えて'));
    await user.clear(ask());
    expect(ask().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('＊質問を書いてください。')).toBeDefined();
    expect(row('まだ書いていない質問').textContent).toContain('直すところがあります');
    expect(screen.getByRole('button', { name: '公開前の確認（直すところ 1件）' })).toBeDefined();
  });

  test('a question that was published keeps its kind; a copy of it may have another one', async () => {
    const { user } = await openQuestions();
    await user.click(row('電話番号を教えて'));
    expect(screen.queryByRole('combobox', { name: '種類' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '複製して、種類を選び直す' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '種類' }), 'はい・いいえ');
    expect(order().filter((name) => name === '電話番号を教えてください。')).toHaveLength(2);
  });

  test('one is added by kind, another ready-made, each after the one that is chosen', async () => {
    const { user } = await openQuestions();
    await user.click(row('生年月日'));
    await user.click(screen.getByRole('button', { name: '質問を足す' }));
    await user.click(screen.getByRole('menuitem', { name: 'はい・いいえ' }));
    expect(order()[4]).toBe('（まだ書いていない質問）');
    expect(document.activeElement?.textContent).toBe('5番目の質問');
    await user.click(screen.getByRole('button', { name: '質問を足す' }));
    await user.click(screen.getByRole('menuitem', { name: '急ぐときの連絡先' }));
    expect(order().slice(5, 7)).toEqual([
      '急ぐときに連絡してほしい方のお名前を教えてください。',
      'その方の電話番号を教えてください。',
    ]);
  });

  test('one that is not used any more can be put back where it was', async () => {
    const { user } = await openQuestions();
    const before = order();
    await user.click(row('電話番号を教えて'));
    await user.click(screen.getByRole('button', { name: '使わない' }));
    expect(order()).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: '「電話番号を教えてください。」を元に戻す' }));
    expect(order()).toEqual(before);
  });

  test('one is asked only after an answer to an earlier one', async () => {
    const { user } = await openQuestions();
    await user.click(row('お知らせします。よろしいですか'));
    await user.selectOptions(
      screen.getByRole('combobox', { name: /いつ聞くか/ }),
      '「お住まいの地区はどちらですか。」の答えしだい',
    );
    expect(screen.getByText('＊どの答えのときに聞くかを、1つ以上選んでください。')).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: '北' }));
    expect(row('お知らせします。よろしいですか').textContent).toContain('条件つき');
    expect(screen.queryByText(/1つ以上選んで/)).toBeNull();
  });

  test('answers to choose from are worded, ordered, added and removed', async () => {
    const { user } = await openQuestions();
    await user.click(row('お住まいの地区'));
    const labels = () =>
      screen.getAllByRole<HTMLInputElement>('textbox', { name: /^答え \d/ }).map(({ value }) => value);
    await user.click(screen.getByRole('button', { name: '答え 3を上へ' }));
    expect(labels()).toEqual(['中央', '南', '北']);
    await user.click(screen.getByRole('button', { name: '答え 1を消す' }));
    await user.click(screen.getByRole('button', { name: '答えを足す' }));
    await user.type(screen.getByRole('textbox', { name: /^答え 3/ }), 'ミナミ');
    expect(labels()).toEqual(['南', '北', 'ミナミ']);
    await user.clear(screen.getByRole('textbox', { name: /^答え 1/ }));
    await user.type(screen.getByRole('textbox', { name: /^答え 1/ }), 'みなみ');
    expect(screen.getByText(/同じ言葉の答えが、ほかにもあります/)).toBeDefined();
  });

  test('another question verifies the family', async () => {
    const { user } = await openQuestions();
    await user.click(row('電話番号を教えて'));
    await user.click(screen.getByRole('checkbox', { name: '家族の確認に使う' }));
    expect(row('電話番号を教えて').textContent).toContain('家族の確認に使う');
    expect(row('生年月日').textContent).not.toContain('家族の確認に使う');
  });
});

describe('the order', () => {
  test('is changed with Alt and the arrows: the question keeps the focus, and the place is said', async () => {
    const { user } = await openQuestions();
    await user.click(row('生年月日'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(order()[2]).toBe('生年月日を教えてください。');
    expect(document.activeElement).toBe(row('生年月日を教えてください。'));
    expect(statuses()).toContain('「生年月日を教えてください。」を、7問中 3番目に移しました。');
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(order()[4]).toBe('生年月日を教えてください。');
  });

  test('is changed with the buttons, which keep the focus; at the end nothing happens', async () => {
    const { user } = await openQuestions();
    const up = () => screen.getByRole('button', { name: '「お名前を教えてください。」を上へ' });
    await user.click(up());
    expect(order()[0]).toBe('お名前を教えてください。');
    expect(document.activeElement).toBe(up());
    expect(up().getAttribute('aria-disabled')).toBe('true');
    await user.click(up());
    expect(order()[0]).toBe('お名前を教えてください。');
    expect(screen.getByText('下書き（公開中は第3版）')).toBeDefined();
  });

  test('each question can be taken hold of, with words on how to move it', async () => {
    await openQuestions();
    const grip = screen.getByRole('button', { name: '「お名前を教えてください。」を動かす' });
    const described = document.getElementById(grip.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('スペースキーで持ち上げ');
  });
});
