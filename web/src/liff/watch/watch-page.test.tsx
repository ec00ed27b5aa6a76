// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LiffAnswer } from 'functions/contract/liff.ts';
import { standardQuestions } from 'functions/domain/registration/standard-questions.ts';
import { afterEach, expect, test } from 'vitest';
import { aWatchedSubject } from '../../testing/liff/a-watched-subject.ts';
import type { LiffAnswers } from '../../testing/liff/fake-liff-api.ts';
import { field, press, title, typeDate } from '../../testing/liff/on-the-page.ts';
import { openLiff } from '../../testing/liff/open-liff.tsx';
import { NoConnection } from '../asking/send.ts';
import { keepTyped } from '../question/keep-typed.ts';

afterEach(cleanup);

const asked = new Map(standardQuestions(1, ['中央', '北']).questions.map((each) => [each.id, each]));
const birthDate = asked.get('birth-date');
const phone = asked.get('phone');
if (!birthDate || !phone) throw new Error('nobody asks for the birth date or the phone');

const question = async (): Promise<LiffAnswer<'family.ask'>> => ({ is: 'question', question: birthDate });
const watchingComesTo = (came: LiffAnswer<'family.watch'>): LiffAnswers => ({
  'family.ask': question,
  'family.watch': async () => came,
  'family.subject': async () => aWatchedSubject(),
});

const NUMBER = 'ご本人の登録番号を書いてください';

async function typeNumber() {
  await title('家族の登録');
  await userEvent.type(field(NUMBER), '１２３４ー５６７８ー９');
  await press('次へ');
}

async function answer() {
  await title('生年月日を教えてください。');
  await typeDate('13', '4', '5');
  await press('登録する');
}

test('the number, then the answer to the question about them: from then on one watches', async () => {
  const api = await openLiff('/watch', watchingComesTo({ is: 'linked', subjectId: 's1' }));
  await typeNumber();
  await answer();
  await title('家族の登録が終わりました');
  const about = { number: '１２３４ー５６７８ー９' };
  expect(api.inputs('family.ask')).toEqual([{ about }]);
  expect(api.inputs('family.watch')).toEqual([{ about, reply: { text: '昭和13年4月5日' } }]);
  await press('ようすを見る');
  await title('山田 花子さん');
});

test('whoever has not added the account is told that no message reaches them, and how one does', async () => {
  const api = await openLiff('/watch/abc', watchingComesTo({ is: 'linked', subjectId: 's1' }));
  api.isFriend = false;
  await answer();
  await title('家族の登録が終わりました');
  await screen.findByText(/LINEのお知らせが、まだ届きません/);
  await press('友だちに追加する');
  await waitFor(() => expect(screen.queryByText(/まだ届きません/)).toBeNull());
  expect(api.isFriend).toBe(true);
});

test('an invitation out of a QR code takes the place of the number', async () => {
  const api = await openLiff('/watch/abc', watchingComesTo({ is: 'linked', subjectId: 's1' }));
  await answer();
  await title('家族の登録が終わりました');
  expect(api.inputs('family.watch')).toEqual([
    { about: { invitation: 'abc' }, reply: { text: '昭和13年4月5日' } },
  ]);
});

test('from the question that an invitation leads to, 「もどる」 leads to whom one watches', async () => {
  await openLiff('/watch/abc', { 'family.ask': question, 'family.read': async () => ({ subjects: [] }) });
  await title('生年月日を教えてください。');
  await press('もどる');
  await title('見守っている方');
});

test('whoever came by an invitation is asked the question again, never for a number they do not have', async () => {
  await openLiff('/watch/abc', watchingComesTo({ is: 'no-match' }));
  await answer();
  expect((await screen.findByRole('alert')).textContent).toMatch(/^質問への答えが合っていません/);
  expect(screen.queryByRole('textbox')).toBeNull();
  await press('もう一度');
  await title('生年月日を教えてください。');
});

test('whoever could not try any more is asked anew by 「もう一度」, not told what was so before', async () => {
  const came: LiffAnswer<'family.ask'>[] = [{ is: 'locked' }];
  await openLiff('/watch/abc', { 'family.ask': async () => came.shift() ?? question() });
  await screen.findByRole('link', { name: '見守り係に電話する' });
  await press('もう一度');
  await title('生年月日を教えてください。');
});

test('nor is it said again by 「もう一度」 without a network: the page says what is the matter', async () => {
  const api = await openLiff('/watch/abc', { 'family.ask': async () => ({ is: 'locked' }) });
  await screen.findByRole('link', { name: '見守り係に電話する' });
  api.lost = new NoConnection('no network');
  await press('もう一度');
  const said = await screen.findByRole('alert', undefined, { timeout: 5_000 });
  expect(said.textContent).toContain('読み込めませんでした');
});

test('what was typed for one question stands in no other', async () => {
  const came = [question];
  const other = async (): Promise<LiffAnswer<'family.ask'>> => ({ is: 'question', question: phone });
  await openLiff('/watch', { 'family.ask': async () => (came.shift() ?? other)() });
  await typeNumber();
  await title('生年月日を教えてください。');
  await typeDate('13', '4', '5');
  await press('もどる');
  await title('家族の登録');
  await press('次へ');
  await title('電話番号を教えてください。');
  expect(field('電話番号を教えてください。').value).toBe('');
});

test('after the registration nothing that was typed for it is kept; what was typed about others is', async () => {
  await openLiff('/watch', watchingComesTo({ is: 'linked', subjectId: 's1' }));
  keepTyped('note.a2', '"留守です"');
  await typeNumber();
  await title('生年月日を教えてください。');
  expect(sessionStorage).toHaveLength(2);
  await answer();
  await title('家族の登録が終わりました');
  expect(Object.keys(sessionStorage)).toEqual(['hidamari.typed.note.a2']);
});

test('the day that was offered is offered no longer once another one is typed', async () => {
  const offered = {
    code: 'wrong-era',
    sentence: '昭和は64年1月7日までです。',
    offered: '1989-01-08',
  } as const;
  await openLiff('/watch', watchingComesTo({ is: 'problem', questionId: 'birth-date', ...offered }));
  await typeNumber();
  await answer();
  await screen.findByRole('button', { name: 'はい、その日です' });
  await typeDate('13', '4', '6');
  expect(screen.queryByRole('button', { name: 'はい、その日です' })).toBeNull();
});

test.each([
  ['no-match', /登録番号か、質問への答えが合っていません/],
  ['full', /もう10人のご家族/],
  ['too-early', /まだLINEで登録していません/],
  ['self', /ご自分を見守る家族/],
  ['locked', /今日は、これ以上お試しいただけません/],
] as const)('what comes to nothing (%s) is said, and the number typed is kept', async (is, words) => {
  await openLiff('/watch', watchingComesTo({ is }));
  await typeNumber();
  await answer();
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
  expect(field(NUMBER).value).toBe('１２３４ー５６７８ー９');
});

test('who cannot try any more is told whom to call', async () => {
  await openLiff('/watch', { 'family.ask': async () => ({ is: 'locked' }) });
  await typeNumber();
  const call = await screen.findByRole('link', { name: '見守り係に電話する' });
  expect(call.getAttribute('href')).toBe('tel:0120000000');
});

test('what is no number is said at the field, each time', async () => {
  await openLiff('/watch', { 'family.ask': async () => ({ is: 'not-a-number' }) });
  await typeNumber();
  await screen.findByText(/^＊登録番号として読み取れませんでした/);
  expect(document.activeElement).toBe(field(NUMBER));
  await press('次へ');
  await screen.findByRole('button', { name: '次へ' });
  expect(field(NUMBER).getAttribute('aria-invalid')).toBe('true');
});

test('an answer that cannot be read is asked for again at its field', async () => {
  await openLiff(
    '/watch',
    watchingComesTo({
      is: 'problem',
      questionId: 'birth-date',
      code: 'no-such-date',
      sentence: '4月31日はありません。',
      offered: null,
    }),
  );
  await typeNumber();
  await answer();
  await screen.findByText('＊4月31日はありません。');
  expect(document.activeElement).toBe(field('年'));
  await press('もどる');
  await title('家族の登録');
});
