import fc from 'fast-check';
import { asSet, sketchOf, type DraftQuestion, type Sketch } from '../domain/registration/draft.ts';
import { questionSetSchema } from '../domain/registration/question-set.ts';
import { standardQuestions } from '../domain/registration/standard-questions.ts';

/** The standard questions as a draft, with some of them changed by id. */
export function aSketch(
  changes: Record<string, Partial<DraftQuestion>> = {},
  more: Partial<Sketch> = {},
): Sketch {
  const sketch = sketchOf(standardQuestions(1, ['中央', '北', '南']));
  const questions = sketch.questions.map((question) => ({ ...question, ...changes[question.id] }));
  return { ...sketch, questions, ...more };
}

/** A question of a draft, with what matters to a test. */
export function aDraftQuestion(id: string, more: Partial<DraftQuestion> = {}): DraftQuestion {
  return {
    id,
    kind: 'short-text',
    ask: `${id}？`,
    help: '',
    required: true,
    role: null,
    options: [],
    postalCodeRequired: false,
    askedWhen: null,
    ...more,
  };
}

const ids = fc.constantFrom('q1', 'q2', 'q3', 'q4', 'q5');
const kinds = fc.constantFrom<DraftQuestion['kind']>(
  'short-text',
  'long-text',
  'single-choice',
  'multiple-choice',
  'yes-no',
  'date',
  'phone',
  'address',
  'consent',
  'note',
);
const codes = fc.constantFrom('a', 'b', 'c', 'skip');
const labels = fc.constantFrom('犬', '猫', 'ネコ', '', ' ', 'あ'.repeat(20), 'あ'.repeat(21));
const drafted: fc.Arbitrary<DraftQuestion> = fc.record({
  id: ids,
  kind: kinds,
  ask: fc.constantFrom('どれ？', '', ' ', 'あ'.repeat(200), 'あ'.repeat(201)),
  help: fc.constantFrom('', '例', 'あ'.repeat(201)),
  required: fc.boolean(),
  role: fc.constantFrom<DraftQuestion['role']>(null, 'name', 'kana', 'birth-date', 'phone', 'address'),
  options: fc.array(fc.record({ code: codes, label: labels }), { maxLength: 14 }),
  postalCodeRequired: fc.boolean(),
  askedWhen: fc.option(
    fc.record({ questionId: ids, is: fc.array(fc.constantFrom('a', 'b', 'yes', 'no'), { maxLength: 13 }) }),
  ),
});

/** Whatever somebody could leave half written. */
export const anySketch: fc.Arbitrary<Sketch> = fc.record({
  questions: fc.oneof(
    fc.array(drafted, { maxLength: 6 }),
    fc.array(drafted, { minLength: 39, maxLength: 45 }),
  ),
  verifyingQuestionId: fc.option(ids),
  basedOn: fc.constant(1),
});

const sound: fc.Arbitrary<DraftQuestion> = fc.record({
  id: ids,
  kind: kinds,
  ask: fc.constantFrom('どれ？', 'お名前は？', ' あ '),
  help: fc.constantFrom('', '例'),
  required: fc.boolean(),
  role: fc.constantFrom<DraftQuestion['role']>(null, 'name', 'kana', 'birth-date', 'phone', 'address'),
  options: fc.constantFrom(
    [
      { code: 'a', label: '犬' },
      { code: 'b', label: '猫' },
    ],
    [
      { code: 'b', label: '猫' },
      { code: 'c', label: ' 鳥' },
      { code: 'a', label: '犬' },
    ],
  ),
  postalCodeRequired: fc.boolean(),
  askedWhen: fc.option(fc.record({ questionId: ids, is: fc.subarray(['a', 'yes'], { minLength: 1 }) })),
});

/** Sketches most of which can be published: at least one question of each is asked of everybody and can verify. */
export const publishableSketch: fc.Arbitrary<Sketch> = fc
  .uniqueArray(sound, { maxLength: 5, selector: ({ id }) => id })
  .map((questions): Sketch => {
    const birthDate = aDraftQuestion('birth-date', { kind: 'date' });
    return { questions: [...questions, birthDate], verifyingQuestionId: 'birth-date', basedOn: 1 };
  })
  .filter((sketch) => questionSetSchema.safeParse(asSet(sketch, 1)).success);
