import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerColumns, cellOf, readRow } from './answer-row.ts';
import type { Question } from './question.ts';
import { questionSetSchema } from './question-set.ts';

const today = '2026-11-23';
const options = [
  { code: 'dog', label: '犬' },
  { code: 'cat', label: '猫、二匹' },
  { code: 'bird', label: '鳥' },
];
/** One of every kind, and one that depends on another. */
const set = questionSetSchema.parse({
  version: 1,
  verifyingQuestionId: 'birth',
  questions: [
    { id: 'hello', kind: 'note', ask: 'はじめます。', required: false },
    { id: 'name', kind: 'short-text', role: 'name', ask: 'お名前は？', required: true },
    { id: 'kana', kind: 'short-text', role: 'kana', ask: 'ふりがなは？', required: true },
    { id: 'birth', kind: 'date', role: 'birth-date', ask: '生年月日は？', required: true },
    { id: 'phone', kind: 'phone', role: 'phone', ask: '電話は？', required: true },
    {
      id: 'address',
      kind: 'address',
      role: 'address',
      ask: '住所は？',
      required: true,
      postalCodeRequired: false,
    },
    { id: 'pet', kind: 'yes-no', ask: '動物は？', required: true },
    {
      id: 'pets',
      kind: 'multiple-choice',
      ask: '何を？',
      required: true,
      options,
      askedWhen: { questionId: 'pet', is: ['yes'] },
    },
    {
      id: 'which-bird',
      kind: 'short-text',
      ask: 'どんな鳥？',
      required: false,
      askedWhen: { questionId: 'pets', is: ['bird'] },
    },
    { id: 'first', kind: 'single-choice', ask: 'どれが好き？', required: false, options },
    { id: 'more', kind: 'long-text', ask: 'ほかには？', required: false },
    { id: 'agree', kind: 'consent', ask: 'よろしいですか。', required: true },
  ],
});
const good = {
  name: '山田 花子',
  kana: 'ヤマダ ハナコ',
  birth: 'S13.4.5',
  phone: '０９０１２３４５６７８',
  address: '〒123-4567 ひだまり町中央1-2',
  pet: 'はい',
  pets: '犬、鳥',
  'which-bird': '',
  first: '',
  more: '',
  agree: '同意します',
};

test('columns have the words everybody knows, no notes, and never the same header twice', () => {
  const twin = { id: 'twin', kind: 'long-text', ask: 'ほかには？', required: false } satisfies Question;
  const headers = answerColumns([...set.questions, twin], ['登録番号', '動物は？']).map(
    ({ header }) => header,
  );
  expect(headers).toEqual([
    'お名前',
    'ふりがな',
    '生年月日',
    '電話番号',
    '住所',
    '動物は？（2）',
    '何を？',
    'どんな鳥？',
    'どれが好き？',
    'ほかには？',
    'よろしいですか。',
    'ほかには？（2）',
  ]);
});

test('cells are read as what is typed in the talk', () => {
  expect(readRow(set, good, today)).toEqual({
    answers: {
      name: { kind: 'short-text', text: '山田　花子' },
      kana: { kind: 'short-text', text: 'やまだ　はなこ' },
      birth: { kind: 'date', date: '1938-04-05' },
      phone: { kind: 'phone', number: '+819012345678' },
      address: { kind: 'address', postalCode: '1234567', address: 'ひだまり町中央1-2' },
      pet: { kind: 'yes-no', yes: true },
      pets: { kind: 'multiple-choice', codes: ['dog', 'bird'] },
      'which-bird': { kind: 'skipped' },
      first: { kind: 'skipped' },
      more: { kind: 'skipped' },
      agree: { kind: 'consent', agreed: true },
    },
  });
});

describe('what cannot be taken', () => {
  const problemsOf = (change: Partial<Record<keyof typeof good, string>>) => {
    const read = readRow(set, { ...good, ...change }, today);
    return 'problems' in read
      ? read.problems.map(({ questionId, problem }) => [questionId, problem.code])
      : [];
  };
  test.each([
    [
      'every cell of a person at once',
      { name: '', phone: '123', birth: '13年4月5日' },
      [
        ['name', 'empty'],
        ['birth', 'ambiguous-date'],
        ['phone', 'not-a-phone'],
      ],
    ],
    ['spaces in a cell that is needed', { kana: ' 　' }, [['kana', 'empty']]],
    ['an answer to what is not asked', { pet: 'いいえ' }, [['pets', 'not-asked']]],
    [
      'a question that depends on one that cannot be read waits, and so does one that depends on it',
      { pet: '不明', pets: 'ワニ', 'which-bird': 'インコ' },
      [['pet', 'not-yes-or-no']],
    ],
    ['nobody is entered who did not agree', { agree: 'いいえ' }, [['agree', 'needs-consent']]],
    ['an era that ended before', { birth: '昭和64年1月8日' }, [['birth', 'wrong-era']]],
    ['nothing', {}, []],
  ])('%s', (_, change, expected) => expect(problemsOf(change)).toEqual(expected));
});

test('what is written into a file is read as the same answers', () => {
  const text = fc.stringMatching(
    /^[ぁ-ん一-龠ァ-ヴa-zA-Z][ぁ-ん一-龠ァ-ヴa-zA-Z0-9 　（）＝=+@'"、。\n-]{0,20}$/u,
  );
  const cells = fc.record({
    name: fc.constantFrom('山田 花子', '髙橋　一郎', '𠮷野 さくら', 'Smith, "Jo"'),
    kana: fc.constantFrom('やまだ はなこ', 'ヴァン', 'おーの'),
    birth: fc
      .date({ min: new Date('1910-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    phone: fc.constantFrom('090-1234-5678', '0312345678', '+1 415 555 2671'),
    address: fc.constantFrom('123-4567 ひだまり町中央1-2', 'ひだまり町中央1丁目2番地'),
    pet: fc.constant('はい'),
    pets: fc.subarray(['犬', '猫、二匹', '鳥'], { minLength: 1 }).map((chosen) => chosen.join('、')),
    first: fc.constantFrom('', '鳥', '猫、二匹'),
    more: fc.oneof(fc.constant(''), text),
    agree: fc.constant('同意します'),
  });
  fc.assert(
    fc.property(cells, (typed) => {
      const read = readRow(set, typed, today);
      if ('problems' in read) throw new Error(JSON.stringify(read.problems));
      const written = Object.fromEntries(
        set.questions.map((question) => [question.id, cellOf(question, read.answers[question.id])]),
      );
      expect(readRow(set, written, today)).toEqual(read);
    }),
  );
});
