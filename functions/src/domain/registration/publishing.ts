import type { core } from 'zod';
import { graphemeCount } from '../japanese-text.ts';
import { asSet, type DraftQuestion, type Sketch } from './draft.ts';
import { needsAnswer, type Question } from './question.ts';
import { questionSetSchema, type QuestionSet, type QuestionSetFault } from './question-set.ts';
import { EASY_LABEL, type OptionFault } from './questions/options.ts';

/** Why a sketch cannot be published. Each stands at a question, at one of its options, or at the whole. */
export type PublishingFault =
  | QuestionSetFault
  | OptionFault
  | 'no-question'
  | 'too-many-questions'
  | 'ask-empty'
  | 'ask-too-long'
  | 'help-too-long'
  | 'label-empty'
  | 'too-few-options'
  | 'too-many-options'
  | 'asked-when-no-answer'
  | 'kind-changed';

/** What may be published and is better thought over. */
export type PublishingAdvice = 'many-questions' | 'no-consent' | 'no-name' | 'label-long';

export interface At<What> {
  what: What;
  /** Null: the questions as a whole. */
  questionId: string | null;
  /** The code of the option it is about. */
  option: string | null;
}

/** The kind each question was published with, by its id, over all versions. */
export type KindsAsked = Readonly<Record<string, Question['kind']>>;

/** More than this tires people of eighty (research: ten at most are recommended, and two more for the consents). */
const MANY = 12;

/** Everything that must be mended before a sketch can be published: nothing is left exactly where the schema takes it. */
export function publishingFaults(sketch: Sketch, asked: KindsAsked): At<PublishingFault>[] {
  const parsed = questionSetSchema.safeParse(asSet(sketch, 1));
  const faults = parsed.error?.issues.map((issue) => faultAt(issue, sketch.questions)) ?? [];
  const changed = sketch.questions.filter(({ id, kind }) => (asked[id] ?? kind) !== kind);
  return [...faults, ...changed.map(({ id }) => at('kind-changed', id))];
}

/** What is worth a second thought before a sketch is published. */
export function publishingAdvice(sketch: Sketch): At<PublishingAdvice>[] {
  const { questions } = asSet(sketch, 1);
  const has = (is: (question: Question) => boolean) => questions.some(is);
  return [
    ...(questions.filter(needsAnswer).length > MANY ? [at('many-questions')] : []),
    ...(has(({ kind }) => kind === 'consent') ? [] : [at('no-consent')]),
    ...(has((question) => 'role' in question && question.role === 'name') ? [] : [at('no-name')]),
    ...questions.flatMap((question) =>
      longLabels(question).map((option) => at('label-long', question.id, option)),
    ),
  ];
}

/** The kinds of everything that was ever asked. Answers are stored by it: a question keeps its kind for good. */
export function kindsAsked(sets: readonly QuestionSet[]): KindsAsked {
  return Object.fromEntries(sets.flatMap(({ questions }) => questions.map(({ id, kind }) => [id, kind])));
}

function longLabels(question: Question): string[] {
  if (!('options' in question)) return [];
  return question.options.filter(({ label }) => graphemeCount(label) > EASY_LABEL).map(({ code }) => code);
}

function faultAt({ code, message, path }: core.$ZodIssue, questions: DraftQuestion[]): At<PublishingFault> {
  const question = path[0] === 'questions' ? questions[Number(path[1])] : undefined;
  const option = path[2] === 'options' ? question?.options[Number(path[3])] : undefined;
  const field = path.findLast((step) => typeof step === 'string');
  const what = code === 'custom' ? (message as QuestionSetFault | OptionFault) : SIZES[`${field} ${code}`];
  if (!what) throw new Error(`a draft cannot be ${code} at ${path.join('.')}`);
  return at(what, question?.id, option?.code);
}

const SIZES: Partial<Record<string, PublishingFault>> = {
  'questions too_small': 'no-question',
  'questions too_big': 'too-many-questions',
  'ask too_small': 'ask-empty',
  'ask too_big': 'ask-too-long',
  'help too_big': 'help-too-long',
  'options too_small': 'too-few-options',
  'options too_big': 'too-many-options',
  'label too_small': 'label-empty',
  'is too_small': 'asked-when-no-answer',
};

function at<const What extends string>(
  what: What,
  questionId: string | null = null,
  option: string | null = null,
): At<What> {
  return { what, questionId, option };
}
