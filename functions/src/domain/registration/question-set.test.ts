import { describe, expect, test } from 'vitest';
import { questionSchema, type Answer, type Question } from './question.ts';
import { appliesTo, matchesAnswer, questionSetSchema } from './question-set.ts';

const birth: Question = {
  id: 'birth',
  kind: 'date',
  ask: '生年月日は？',
  required: true,
  role: 'birth-date',
};
const pet: Question = {
  id: 'pet',
  kind: 'single-choice',
  ask: '何を？',
  required: true,
  options: [
    { code: 'dog', label: '犬' },
    { code: 'cat', label: '猫' },
  ],
};
const hasPet: Question = { id: 'has-pet', kind: 'yes-no', ask: '動物は？', required: true };
const petName: Question = {
  id: 'pet-name',
  kind: 'short-text',
  ask: '名前は？',
  required: false,
  askedWhen: { questionId: 'pet', is: ['dog'] },
};
const note: Question = { id: 'note', kind: 'note', ask: 'はじめます。', required: false };

const faultsOf = (questions: object[], verifyingQuestionId = 'birth') =>
  (questionSetSchema.safeParse({ version: 1, questions, verifyingQuestionId }).error?.issues ?? []).map(
    ({ message, path }) => `${path.join('.')}: ${message}`,
  );

test('a sound set', () => {
  expect(
    faultsOf([note, birth, hasPet, { ...pet, askedWhen: { questionId: 'has-pet', is: ['yes'] } }, petName]),
  ).toEqual([]);
});

describe('what cannot be published', () => {
  test.each<[string, object[], string]>([
    ['two questions of one id', [birth, pet, pet], 'questions.2.id: duplicate-id'],
    ['two of one role', [birth, { ...birth, id: 'birth-2' }], 'questions.1.role: duplicate-role'],
    [
      'a condition on a later question',
      [birth, petName, pet],
      'questions.1.askedWhen.questionId: asked-when-not-earlier',
    ],
    [
      'a condition on a date',
      [birth, { ...hasPet, askedWhen: { questionId: 'birth', is: ['yes'] } }],
      'questions.1.askedWhen.questionId: asked-when-no-choice',
    ],
    [
      'a condition on an answer that is not offered',
      [birth, pet, { ...petName, askedWhen: { questionId: 'pet', is: ['dog', 'fish'] } }],
      'questions.2.askedWhen.is: asked-when-no-such-answer',
    ],
    ['no verifying question', [pet], 'verifyingQuestionId: verifying-missing'],
    [
      'a verifying question of another kind',
      [{ ...hasPet, id: 'birth' }],
      'verifyingQuestionId: verifying-kind',
    ],
    [
      'one that may be skipped',
      [{ ...birth, required: false }],
      'verifyingQuestionId: verifying-not-always-asked',
    ],
    [
      'one that is not always asked',
      [hasPet, { ...birth, askedWhen: { questionId: 'has-pet', is: ['yes'] } }],
      'verifyingQuestionId: verifying-not-always-asked',
    ],
  ])('%s', (_what, questions, fault) => {
    expect(faultsOf(questions)).toEqual([fault]);
  });

  test.each<[string, object]>([
    ['a role of another kind', { ...hasPet, role: 'phone' }],
    ['a consent that may be skipped', { id: 'c', kind: 'consent', ask: '同意？', required: false }],
    ['an id with capitals', { ...hasPet, id: 'Has' }],
    ['nothing asked', { ...hasPet, ask: ' ' }],
    ['too much asked', { ...hasPet, ask: 'あ'.repeat(201) }],
    ['one option', { ...pet, options: [{ code: 'a', label: 'あ' }] }],
    [
      'thirteen options',
      {
        ...pet,
        options: Array.from('あいうえおかきくけこさしす').map((label, n) => ({ code: `${n}`, label })),
      },
    ],
    ['two options of one code', { ...pet, options: ['犬', '猫'].map((label) => ({ code: 'a', label })) }],
    [
      'labels that differ in width only',
      { ...pet, options: ['ﾈｺ', 'ねこ'].map((label, n) => ({ code: `${n}`, label })) },
    ],
    [
      'a label of 21 characters',
      { ...pet, options: ['あ'.repeat(21), '猫'].map((label, n) => ({ code: `${n}`, label })) },
    ],
    [
      'the code of a button of ours',
      { ...pet, options: ['あ', 'い'].map((label, n) => ({ code: n ? 'done' : 'x', label })) },
    ],
    ['an unknown field', { ...hasPet, colour: 'red' }],
  ])('%s', (_what, question) => {
    expect(faultsOf([birth, question])).not.toEqual([]);
  });

  test('no question, too many, a version of 0', () => {
    expect(faultsOf([])).not.toEqual([]);
    expect(
      faultsOf([birth, ...Array.from({ length: 40 }, (_, n) => ({ ...hasPet, id: `q${n}` }))]),
    ).not.toEqual([]);
    expect(
      questionSetSchema.safeParse({ version: 0, questions: [birth], verifyingQuestionId: 'birth' }).success,
    ).toBe(false);
  });
});

describe('asked only after a given answer', () => {
  const when = (questionId: string, ...is: string[]): Question => ({
    ...petName,
    askedWhen: { questionId, is },
  });
  const answers: Record<string, Answer> = {
    pet: { kind: 'single-choice', code: 'dog' },
    pets: { kind: 'multiple-choice', codes: ['cat', 'bird'] },
    alone: { kind: 'yes-no', yes: false },
    open: { kind: 'skipped' },
  };

  test.each([
    [birth, true],
    [when('pet', 'dog', 'cat'), true],
    [when('pet', 'cat'), false],
    [when('pets', 'dog', 'bird'), true],
    [when('pets', 'dog'), false],
    [when('alone', 'no'), true],
    [when('alone', 'yes'), false],
    [when('open', 'yes'), false],
    [when('not-answered', 'yes'), false],
  ])('%o: %s', (question, asked) => {
    expect(appliesTo(question, answers)).toBe(asked);
  });
});

describe('the family knows the answer', () => {
  const today = '2026-11-23';
  const ask = '？';
  const verifying = questionSchema.parse({ id: 'b', kind: 'date', ask, required: true, role: 'birth-date' });
  const phone = questionSchema.parse({ id: 'p', kind: 'phone', ask, required: true });
  const name = questionSchema.parse({ id: 'n', kind: 'short-text', ask, required: true, role: 'name' });
  const born: Answer = { kind: 'date', date: '1989-01-08' };
  const call: Answer = { kind: 'phone', number: '+819012345678' };
  const called: Answer = { kind: 'short-text', text: '山田　花子' };

  test.each<[Question, Answer, string, boolean]>([
    [verifying, born, '平成元年1月8日です', true],
    [verifying, born, 'H1.1.8', true],
    [verifying, born, '19890108', true],
    [verifying, born, '昭和64年1月8日', true],
    [verifying, born, '昭和64年1月9日', false],
    [verifying, born, '平成元年1月7日', false],
    [verifying, born, '1.1.8', false],
    [verifying, born, '', false],
    [phone, call, '０９０ー１２３４ー５６７８', true],
    [phone, call, '090-1234-5679', false],
    [name, called, '山田花子です', true],
    [name, called, '山田 花 子', true],
    [name, called, '山田花', false],
    [name, { kind: 'short-text', text: '\ufa19田' }, '神田', false],
    [name, { kind: 'skipped' }, '答えない', false],
    [hasPet, { kind: 'yes-no', yes: true }, 'はい', false],
  ])('%#: %o', (question, expected, text, matches) => {
    expect(matchesAnswer(question, expected, { text }, { today })).toBe(matches);
  });
});
