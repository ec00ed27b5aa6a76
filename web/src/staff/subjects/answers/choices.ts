import { chosenIn, textOf, type AnswerField } from './field-replies.ts';

type Word = (key: 'yes' | 'no' | 'skip' | 'open') => string;

/** What can be chosen as the answer to a question; where it need not be answered, that, too. */
export function choicesOf(question: AnswerField['question'], t: Word): { value: string; label: string }[] {
  const own =
    'options' in question
      ? question.options.map(({ code, label }) => ({ value: code, label }))
      : (['yes', 'no'] as const).map((value) => ({ value, label: t(value) }));
  const isOneOf = question.kind !== 'multiple-choice';
  return isOneOf && !question.required ? [...own, { value: 'skip', label: t('skip') }] : own;
}

/** What is registered, in words. */
export function shownIn({ question, reply }: AnswerField, t: Word): string {
  const chosen = choicesOf(question, t).filter(({ value }) => chosenIn(reply).includes(value));
  return textOf(reply) || chosen.map(({ label }) => label).join('、') || t('open');
}
