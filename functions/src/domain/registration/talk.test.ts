import { describe, expect, test } from 'vitest';
import { after, press, set, step, today } from '../../testing/a-talk.ts';
import type { Answer, Question } from './question.ts';
import { questionSetSchema } from './question-set.ts';
import { standardQuestions } from './standard-questions.ts';
import { answerRegistration, asksTo, beginRegistration, registrationSays } from './talk.ts';

const toReview = ['山田花子', '昭和13年4月5日', 'いいえ', '同意します'];

test('begins with the first question that wants an answer, and stays with its version', () => {
  expect(beginRegistration(set, 5)).toEqual({
    kind: 'registration',
    purpose: 'register',
    startedAt: 5,
    version: 3,
    answers: {},
    at: 'name',
    revision: null,
    problem: null,
  });
});

test('asks one question after the other, then shows everything, then ends with all answers', () => {
  const asked = toReview.map((_, count) => after(...toReview.slice(0, count)).at);
  expect(asked).toEqual(['name', 'birth', 'has-pet', 'agree']);
  expect(after(...toReview).at).toBeNull();
  expect(step(after(...toReview), 'はい')).toEqual({
    is: 'agreed',
    answers: {
      name: { kind: 'short-text', text: '山田花子' },
      birth: { kind: 'date', date: '1938-04-05' },
      'has-pet': { kind: 'yes-no', yes: false },
      agree: { kind: 'consent', agreed: true },
    },
  });
});

describe('「もどる」', () => {
  test.each([
    ['at the first question stays there', [], 'name'],
    ['at the second goes to the first', ['山田花子'], 'name'],
    ['in the middle goes one back', ['山田花子', '昭和13年4月5日', 'はい'], 'has-pet'],
    ['leaps over a question that is not asked', ['山田花子', '昭和13年4月5日', 'いいえ'], 'has-pet'],
    ['at the review goes to the last question', toReview, 'agree'],
  ])('%s', (_, replies, at) => {
    for (const back of ['もどる', '戻る', ' もどる ', press('back')])
      expect(after(...replies, back).at).toBe(at);
  });

  test('twice goes two back; the answer given anew leads on to what is still open', () => {
    const back = after('山田花子', '昭和13年4月5日', 'もどる', 'もどる');
    expect(back.at).toBe('name');
    expect(after('山田花子', '昭和13年4月5日', 'もどる', 'もどる', '山田 華子')).toMatchObject({
      at: 'has-pet',
      answers: { name: { text: '山田　華子' }, birth: { date: '1938-04-05' } },
    });
  });

  test('leaves what could not be read behind', () => {
    expect(after('山田花子', 'さあ').problem).toEqual({ code: 'not-a-date' });
    expect(after('山田花子', 'さあ', 'もどる')).toMatchObject({ at: 'name', problem: null });
  });
});

test.each(['やめる', '止める', '中止', press('stop')])('%o stops anywhere, the review included', (stop) => {
  for (const replies of [[], ['山田花子'], toReview]) {
    expect(step(after(...replies), stop)).toEqual({ is: 'stopped' });
  }
});

test('a name that only contains such a word is a name', () => {
  expect(after('もどる 花子')).toMatchObject({ at: 'birth', answers: { name: { text: 'もどる　花子' } } });
});

test('the same state says the same: what a question asks does not depend on how one came there', () => {
  const straight = after('山田花子', '昭和13年4月5日');
  const around = after('山田花子', 'さあ', 'もどる', '山田花子', '昭和13年4月5日');
  expect(registrationSays(around, set)).toEqual(registrationSays(straight, set));
});

test('a set of questions that nobody has to answer goes to the review at once', () => {
  const notes = { ...set, questions: set.questions.filter(({ kind }) => kind === 'note') };
  expect(beginRegistration(notes, 5).at).toBeNull();
});

test('the standard questions can be published, and are answered as an old person types', () => {
  const standard = questionSetSchema.parse(standardQuestions(1, ['中央', '北']));
  let talk = beginRegistration(standard, 5);
  const typed = ['山田 花子', 'ヤマダハナコ', 'S13.4.5', '０９０－１２３４－５６７８', '中央', '同意します'];
  for (const text of typed) {
    const next = answerRegistration(talk, standard, { text }, today);
    if (next.is !== 'going') throw new Error(next.is);
    ({ talk } = next);
  }
  const agreed = answerRegistration(talk, standard, { pressed: 'agree-to-all' }, today);
  const answers: Record<string, Answer> = agreed.is === 'agreed' ? agreed.answers : {};
  const ids = standard.questions.filter(({ kind }: Question) => kind !== 'note').map(({ id }) => id);
  expect(Object.keys(answers)).toEqual(ids);
});

test.each([
  [{ text: 'やめる' }, 'stop', true],
  [{ text: 'やめる' }, 'back', false],
  [{ text: 'やめるつもりはない' }, 'stop', false],
  [{ pressed: 'やめる' }, 'stop', false],
  [{ picked: '2026-11-23' }, 'back', false],
] as const)('%o asks to %s: %s', (reply, what, asks) => expect(asksTo(reply, what)).toBe(asks));
