import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionSet } from './registration/question-set.ts';
import { standardQuestions } from './registration/standard-questions.ts';
import { verifyingQuestion, verifyingQuestionAbout, verifyingQuestions } from './verifying-question.ts';

const first = standardQuestions(1, ['中央', '北']);
const second: QuestionSet = { ...first, version: 2, verifyingQuestionId: 'phone' };
const third: QuestionSet = {
  ...second,
  version: 3,
  questions: second.questions.map((each) =>
    each.id === 'birth-date' ? { ...each, ask: 'お誕生日はいつですか。' } : each,
  ),
};
const inUse = verifyingQuestions([third, second, first]);
const secret = 'a secret of this town';
const asked = (number: string, own: QuestionSet | null, key = secret) =>
  verifyingQuestionAbout(number, own, inUse, key).id;

test('the question of a set that verifies', () => {
  expect(verifyingQuestion(second).id).toBe('phone');
  expect(() => verifyingQuestion({ ...first, verifyingQuestionId: 'gone' })).toThrow('no verifying question');
});

test('all that ever verified, each once, the present one first, in the newest words there are for it', () => {
  expect(inUse.map(({ id, ask }) => [id, ask])).toEqual([
    ['phone', '電話番号を教えてください。'],
    ['birth-date', 'お誕生日はいつですか。'],
  ]);
  const without = { ...third, questions: third.questions.filter(({ id }) => id !== 'birth-date') };
  expect(verifyingQuestions([without, second, first])[1]?.ask).toBe('生年月日を教えてください。');
});

describe('about a number', () => {
  const numbers = Array.from({ length: 400 }, (_, n) => String(100_000_000 + n * 7919));

  test('that somebody has, the question of the version they answered', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (number, key) => {
        expect(asked(number, first, key)).toBe('birth-date');
        expect(asked(number, third, key)).toBe('phone');
      }),
    );
  });

  test('that nobody has, each of them as often: what is asked does not tell that it exists', () => {
    const phones = numbers.filter((number) => asked(number, null) === 'phone').length;
    expect(phones).toBeGreaterThan(160);
    expect(phones).toBeLessThan(240);
  });

  test('that nobody has: a third question changes nothing between the first two', () => {
    const fourth = { ...third, version: 4, verifyingQuestionId: 'name' };
    const more = verifyingQuestions([fourth, third, second, first]);
    const moved = numbers.filter((number) => {
      const now = verifyingQuestionAbout(number, null, more, secret).id;
      return now !== 'name' && now !== asked(number, null);
    });
    expect(moved).toEqual([]);
  });

  test('that nobody has, by the secret: without it nobody can work it out', () => {
    const other = numbers.filter((number) => asked(number, null) !== asked(number, null, 'another secret'));
    expect(other.length).toBeGreaterThan(100);
  });

  test('where one question verifies, that one, whoever has the number', () => {
    const only = verifyingQuestions([first]);
    for (const number of numbers.slice(0, 9)) {
      expect(verifyingQuestionAbout(number, null, only, secret).id).toBe('birth-date');
    }
  });
});
