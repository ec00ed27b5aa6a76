import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishableSketch } from '../../testing/a-sketch.ts';
import { addedQuestions, differenceBetween, isSame, optionsDifference } from './difference.ts';
import { asSet } from './draft.ts';
import type { Question } from './question.ts';
import type { QuestionSet } from './question-set.ts';
import { standardQuestions } from './standard-questions.ts';

const standard = standardQuestions(1, ['中央', '北', '南']);
const ids = (set: QuestionSet) => set.questions.map(({ id }) => id);
const pet: Question = { id: 'pet', kind: 'yes-no', ask: '動物は？', required: false };
const find = (set: QuestionSet, id: string) => set.questions.find((question) => question.id === id);
const inOrder = (...order: string[]): QuestionSet => ({
  ...standard,
  questions: order.flatMap((id) => find(standard, id) ?? []),
});
const replaced = (id: string, change: Partial<Question>): QuestionSet => ({
  ...standard,
  questions: standard.questions.map((each) => (each.id === id ? ({ ...each, ...change } as Question) : each)),
});

describe('between two versions', () => {
  test('of the same questions there is none', () => {
    fc.assert(
      fc.property(publishableSketch, (sketch) => {
        const set = asSet(sketch, 1);
        expect(isSame(differenceBetween(set, structuredClone(set)))).toBe(true);
      }),
    );
  });

  test('what is in one only was added or is asked no more, whatever else happened', () => {
    fc.assert(
      fc.property(publishableSketch, publishableSketch, (first, second) => {
        const [was, is] = [asSet(first, 1), asSet(second, 2)];
        const { changes } = differenceBetween(was, is);
        const added = changes.filter((change) => change.was === null).map(({ id }) => id);
        const gone = changes.filter((change) => change.is === null).map(({ id }) => id);
        expect(added).toEqual(ids(is).filter((id) => !ids(was).includes(id)));
        expect(gone).toEqual(ids(was).filter((id) => !ids(is).includes(id)));
      }),
    );
  });

  test('the questions that were not moved are in the same order in both', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids(standard)), (order) => {
        const is = inOrder(...order);
        const moved = differenceBetween(standard, is).changes.flatMap((each) =>
          each.moved ? [each.id] : [],
        );
        const stayed = order.filter((id) => !moved.includes(id));
        expect(ids(standard).filter((id) => stayed.includes(id))).toEqual(stayed);
      }),
    );
  });

  test('one question that passes three others is one move', () => {
    const is = inOrder('intro', 'district', 'name', 'kana', 'birth-date', 'phone', 'consent');
    expect(differenceBetween(standard, is).changes).toMatchObject([
      { id: 'district', fields: [], moved: true },
    ]);
  });

  test('other words, another rule, another condition are each named', () => {
    const askedWhen = { questionId: 'district', is: ['d1'] };
    const change = { ask: 'ほか？', help: '例', required: false, askedWhen };
    expect(differenceBetween(standard, replaced('consent', change)).changes).toMatchObject([
      { id: 'consent', fields: ['ask', 'help', 'required', 'askedWhen'], moved: false },
    ]);
  });

  test('another verifying question is a change by itself', () => {
    const difference = differenceBetween(standard, { ...standard, verifyingQuestionId: 'phone' });
    expect(difference).toEqual({ changes: [], verifyingChanged: true });
    expect(isSame(difference)).toBe(false);
  });
});

test('what was added wants an answer from nobody who is registered unless it asks something', () => {
  const note: Question = { id: 'bye', kind: 'note', ask: 'おわりです。', required: false };
  const is = { ...standard, questions: [...standard.questions, pet, note] };
  expect(addedQuestions(differenceBetween(standard, is))).toEqual([pet]);
});

test('of options, which came, which went, which are called otherwise', () => {
  const [was, is] = [find(standard, 'district'), find(replaced('district', {}), 'district')];
  if (was?.kind !== 'single-choice' || is?.kind !== 'single-choice') throw new Error('no district');
  const options = [
    { code: 'd4', label: '山手' },
    { code: 'd2', label: '北地区' },
    { code: 'd1', label: '中央' },
  ];
  expect(optionsDifference(was, { ...is, options })).toEqual({
    added: [{ code: 'd4', label: '山手' }],
    removed: [{ code: 'd3', label: '南' }],
    reworded: [{ was: '北', is: '北地区' }],
  });
  expect(optionsDifference(was, is)).toEqual({ added: [], removed: [], reworded: [] });
});
