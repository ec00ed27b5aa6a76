import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDraftQuestion, anySketch, aSketch, publishableSketch } from '../../testing/a-sketch.ts';
import { asSet, type DraftQuestion } from './draft.ts';
import { kindsAsked, publishingAdvice, publishingFaults } from './publishing.ts';
import { questionSetSchema } from './question-set.ts';
import { standardQuestions } from './standard-questions.ts';

const sketch = aSketch();
const asked = kindsAsked([standardQuestions(1, ['中央', '北'])]);
const option = (code: string, label: string) => ({ code, label });
const many = (count: number, more: Partial<DraftQuestion> = {}) =>
  Array.from({ length: count }, (_, n) => aDraftQuestion(`q${n}`, more));
const withQuestions = (...questions: DraftQuestion[]) => ({
  ...sketch,
  questions: [...sketch.questions, ...questions],
});

test('what the schema takes has no fault, and what it does not take has one', () => {
  fc.assert(
    fc.property(fc.oneof(anySketch, publishableSketch), (any) => {
      const isTaken = questionSetSchema.safeParse(asSet(any, 1)).success;
      expect(publishingFaults(any, {}).length === 0).toBe(isTaken);
    }),
    { numRuns: 500 },
  );
});

test('the standard questions can be published, and there is nothing to think over', () => {
  expect(publishingFaults(sketch, asked)).toEqual([]);
  expect(publishingAdvice(sketch)).toEqual([]);
});

describe('a fault', () => {
  const faults = (changes: Record<string, Partial<DraftQuestion>>) =>
    publishingFaults(aSketch(changes), asked).map(({ what, questionId, option: code }) => [
      what,
      questionId,
      code,
    ]);

  test.each<[string, Record<string, Partial<DraftQuestion>>, [string, string | null, string | null]]>([
    ['nothing asked', { name: { ask: ' ' } }, ['ask-empty', 'name', null]],
    ['201 characters asked', { name: { ask: 'あ'.repeat(201) } }, ['ask-too-long', 'name', null]],
    ['201 characters explained', { name: { help: 'あ'.repeat(201) } }, ['help-too-long', 'name', null]],
    [
      'a label without words',
      { district: { options: [option('d1', '中央'), option('d2', ' ')] } },
      ['label-empty', 'district', 'd2'],
    ],
    [
      'a label of 21 characters',
      { district: { options: [option('d1', 'あ'.repeat(21)), option('d2', '北')] } },
      ['label-too-long', 'district', 'd1'],
    ],
    [
      'two options with the same words in another width',
      { district: { options: [option('d1', 'ﾈｺ'), option('d2', 'ねこ')] } },
      ['duplicate-label', 'district', 'd2'],
    ],
    ['one option', { district: { options: [option('d1', '中央')] } }, ['too-few-options', 'district', null]],
    [
      'thirteen options',
      {
        district: { options: Array.from('あいうえおかきくけこさしす', (label, n) => option(`d${n}`, label)) },
      },
      ['too-many-options', 'district', null],
    ],
    [
      'a condition on a question that is gone',
      { phone: { askedWhen: { questionId: 'gone', is: ['yes'] } } },
      ['asked-when-not-earlier', 'phone', null],
    ],
    [
      'a condition on a later question',
      { name: { askedWhen: { questionId: 'district', is: ['d1'] } } },
      ['asked-when-not-earlier', 'name', null],
    ],
    [
      'a condition on an option that is gone',
      { consent: { askedWhen: { questionId: 'district', is: ['d9'] } } },
      ['asked-when-no-such-answer', 'consent', null],
    ],
    [
      'a condition on no answer at all',
      { consent: { askedWhen: { questionId: 'district', is: [] } } },
      ['asked-when-no-answer', 'consent', null],
    ],
    ['two with one role', { kana: { role: 'name' } }, ['duplicate-role', 'kana', null]],
    ['another kind than was published', { phone: { kind: 'long-text' } }, ['kind-changed', 'phone', null]],
  ])('%s', (_, changes, fault) => expect(faults(changes)).toEqual([fault]));

  test.each<[string, string | null, Record<string, Partial<DraftQuestion>>, string]>([
    ['no verifying question', null, {}, 'verifying-missing'],
    ['one that is gone', 'gone', {}, 'verifying-missing'],
    ['one of a kind that cannot verify', 'district', {}, 'verifying-kind'],
    [
      'one that may be left open',
      'birth-date',
      { 'birth-date': { required: false } },
      'verifying-not-always-asked',
    ],
  ])('%s', (_, verifyingQuestionId, changes, what) => {
    const given = publishingFaults(aSketch(changes, { verifyingQuestionId }), asked);
    expect(given).toEqual([{ what, questionId: null, option: null }]);
  });

  test('no question at all; more than 40', () => {
    const none = publishingFaults({ ...sketch, questions: [] }, asked).map(({ what }) => what);
    expect(none).toEqual(['no-question', 'verifying-missing']);
    const fits = withQuestions(...many(40 - sketch.questions.length));
    expect(publishingFaults(fits, asked)).toEqual([]);
    const tooMany = withQuestions(...many(41 - sketch.questions.length));
    expect(publishingFaults(tooMany, asked).map(({ what }) => what)).toEqual(['too-many-questions']);
  });

  test('all of them are told at once', () => {
    const all = publishingFaults(
      aSketch({ name: { ask: '' }, phone: { kind: 'date' } }, { verifyingQuestionId: null }),
      asked,
    );
    expect(all.map(({ what }) => what)).toEqual(['ask-empty', 'verifying-missing', 'kind-changed']);
  });

  test('a question that was asked by an earlier version keeps its kind, too', () => {
    const earlier = { ...asked, pet: 'yes-no' as const };
    expect(publishingFaults(withQuestions(aDraftQuestion('pet')), earlier)).toMatchObject([
      { what: 'kind-changed', questionId: 'pet' },
    ]);
    expect(publishingFaults(withQuestions(aDraftQuestion('pet', { kind: 'yes-no' })), earlier)).toEqual([]);
  });
});

describe('worth a second thought', () => {
  const advice = (...given: Parameters<typeof aSketch>) =>
    publishingAdvice(aSketch(...given)).map(({ what, questionId, option: code }) => [what, questionId, code]);

  test('no consent, no name', () => {
    expect(advice({ consent: { kind: 'yes-no' } })).toEqual([['no-consent', null, null]]);
    expect(advice({ name: { role: null } })).toEqual([['no-name', null, null]]);
  });

  test.each([
    [12, []],
    [13, ['many-questions']],
  ])('%i questions that want an answer', (count, expected) => {
    const answered = sketch.questions.filter(({ kind }) => kind !== 'note').length;
    const given = withQuestions(...many(count - answered), ...many(3, { kind: 'note' }));
    expect(publishingAdvice(given).map(({ what }) => what)).toEqual(expected);
  });

  test.each([
    [14, []],
    [15, [['label-long', 'district', 'd1']]],
  ])('a button of %i characters', (length, expected) => {
    const options = [option('d1', 'あ'.repeat(length)), option('d2', '北')];
    expect(advice({ district: { options } })).toEqual(expected);
  });
});
