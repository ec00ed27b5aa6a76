import {
  optionsDifference,
  type ChangedField,
  type Difference,
  type QuestionChange,
} from 'functions/domain/registration/difference.ts';
import type { Question } from 'functions/domain/registration/question.ts';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import type { TFunction } from 'i18next';

type Say = TFunction<'publishing'>;

/** What became of one question, in sentences. */
export interface ChangeInWords {
  id: string;
  is: 'added' | 'changed' | 'removed';
  ask: string;
  details: string[];
}

/** A difference as people tell each other what is new. */
export function differenceInWords(t: Say, difference: Difference, now: QuestionSet): ChangeInWords[] {
  return difference.changes.flatMap((change) => inWords(t, change, now) ?? []);
}

function inWords(
  t: Say,
  { id, was, is, fields, moved }: QuestionChange,
  now: QuestionSet,
): ChangeInWords | null {
  if (is && was) {
    const details = fields.flatMap((field) => fieldInWords(t, field, was, is, now));
    const no = now.questions.findIndex((question) => question.id === id) + 1;
    return {
      id,
      is: 'changed',
      ask: is.ask,
      details: [...details, ...(moved ? [t('difference.moved', { no })] : [])],
    };
  }
  if (is) return { id, is: 'added', ask: is.ask, details: [] };
  return was && { id, is: 'removed', ask: was.ask, details: [] };
}

function fieldInWords(t: Say, field: ChangedField, was: Question, is: Question, now: QuestionSet): string[] {
  switch (field) {
    case 'ask':
      return [t('difference.ask', { was: was.ask })];
    case 'help':
      return [t(is.help === undefined ? 'difference.noHelp' : 'difference.help')];
    case 'required':
      return [t(is.required ? 'difference.required' : 'difference.optional')];
    case 'options':
      return optionsInWords(t, was, is);
    case 'askedWhen': {
      const asked = now.questions.find(({ id }) => id === is.askedWhen?.questionId);
      return [asked ? t('difference.condition', { name: asked.ask }) : t('difference.always')];
    }
    case 'kind':
    case 'role':
    case 'postalCodeRequired':
      return [t(`difference.${field}`)];
  }
}

function optionsInWords(t: Say, was: Question, is: Question): string[] {
  const { added, removed, reworded } = optionsDifference(was, is);
  const details = [
    ...added.map(({ label }) => t('difference.optionAdded', { label })),
    ...removed.map(({ label }) => t('difference.optionRemoved', { label })),
    ...reworded.map((labels) => t('difference.optionReworded', labels)),
  ];
  return details.length > 0 ? details : [t('difference.optionsMoved')];
}
