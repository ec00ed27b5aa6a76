import { needsAnswer, type Question } from './question.ts';
import type { QuestionSet } from './question-set.ts';
import type { Option } from './questions/options.ts';

type Questions = Pick<QuestionSet, 'questions' | 'verifyingQuestionId'>;

const FIELDS = [
  'kind',
  'ask',
  'help',
  'required',
  'role',
  'options',
  'postalCodeRequired',
  'askedWhen',
] as const;
export type ChangedField = (typeof FIELDS)[number];

/** What became of one question between two versions. */
export interface QuestionChange {
  id: string;
  /** Null for a question that was added. */
  was: Question | null;
  /** Null for one that is asked no more. */
  is: Question | null;
  fields: ChangedField[];
  /** It comes earlier or later among the questions that stayed in their order. */
  moved: boolean;
}

export interface Difference {
  /** In the order of the newer questions; those that are asked no more at the end. */
  changes: QuestionChange[];
  verifyingChanged: boolean;
}

export function differenceBetween(was: Questions, is: Questions): Difference {
  const inOrder = keptOrder(was.questions, is.questions);
  const stayed = is.questions.map((question) => {
    const before = was.questions.find(({ id }) => id === question.id) ?? null;
    return {
      id: question.id,
      was: before,
      is: question,
      fields: before ? changedFields(before, question) : [],
      moved: before !== null && !inOrder.has(question.id),
    };
  });
  const gone = was.questions
    .filter(({ id }) => is.questions.every((question) => question.id !== id))
    .map((question) => ({ id: question.id, was: question, is: null, fields: [], moved: false }));
  return {
    changes: [...stayed.filter((change) => !change.was || change.fields.length > 0 || change.moved), ...gone],
    verifyingChanged: was.verifyingQuestionId !== is.verifyingQuestionId,
  };
}

export function isSame({ changes, verifyingChanged }: Difference): boolean {
  return changes.length === 0 && !verifyingChanged;
}

/** The questions that want an answer and were not asked before. */
export function addedQuestions({ changes }: Difference): Question[] {
  return changes.flatMap(({ was, is }) => (was === null && is && needsAnswer(is) ? [is] : []));
}

/** What became of the options of a question. */
export function optionsDifference(was: Question, is: Question) {
  const [before, after] = [optionsOf(was), optionsOf(is)];
  const twin = (options: Option[], code: string) => options.find((option) => option.code === code);
  return {
    added: after.filter(({ code }) => !twin(before, code)),
    removed: before.filter(({ code }) => !twin(after, code)),
    reworded: after.flatMap(({ code, label }) => {
      const former = twin(before, code);
      return former && former.label !== label ? [{ was: former.label, is: label }] : [];
    }),
  };
}

function changedFields(was: Question, is: Question): ChangedField[] {
  const valueOf = (question: Question, field: ChangedField) =>
    JSON.stringify((question as Partial<Record<ChangedField, unknown>>)[field]);
  return FIELDS.filter((field) => valueOf(was, field) !== valueOf(is, field));
}

/** The most questions that can be said to have stayed in their order: whatever else is in both was moved. */
function keptOrder(was: readonly Question[], is: readonly Question[]): Set<string> {
  const placeBefore = new Map(was.map(({ id }, index) => [id, index]));
  const runs: string[][] = [];
  const common = is.filter(({ id }) => placeBefore.has(id));
  const place = (id: string | undefined) => (id === undefined ? -1 : (placeBefore.get(id) ?? -1));
  for (const { id } of common) {
    const before = runs.filter((run) => place(run.at(-1)) < place(id));
    runs.push([...longest(before), id]);
  }
  return new Set(longest(runs));
}

function longest(runs: string[][]): string[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}

function optionsOf(question: Question): Option[] {
  return 'options' in question ? question.options : [];
}
