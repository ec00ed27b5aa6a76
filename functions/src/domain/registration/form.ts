import { z } from 'zod';
import { localDate, type LocalDate } from '../calendar.ts';
import { readReply, showAnswer, type Answer, type Question } from './question.ts';
import type { QuestionSet } from './question-set.ts';
import { showAddress } from './questions/address.ts';
import { showPhone } from './questions/phone.ts';
import type { Problem } from './questions/problem.ts';
import { notUnderstood, type Reading } from './questions/reading.ts';
import { LONGEST_TEXT } from './questions/reply.ts';
import { answersTo, changeable, notesBefore, questionsFor, type RegistrationTalk } from './talk.ts';

/** What one thing is answered with on a page. */
export const pageReply = z.union([
  z.strictObject({ text: z.string().max(LONGEST_TEXT) }),
  /** The code of an option, or one of `yes no agree disagree skip`. */
  z.strictObject({ pressed: z.string().max(40) }),
  z.strictObject({ picked: localDate }),
]);
/** What a question is answered with in a form: all options of a multiple choice come at once. */
export const formReply = z.union([
  ...pageReply.options,
  z.strictObject({ chosen: z.array(z.string().max(40)).max(12) }),
]);
export type FormReply = z.infer<typeof formReply>;

/** One question of a form, with what is to be read before it and what was answered so far. */
export interface FormItem {
  question: Question;
  notes: string[];
  answer: { shown: string; reply: FormReply } | null;
}

/** The questions that this person is asked, given the answers so far, in their order. */
export function formItems(set: QuestionSet, answers: Record<string, Answer>): FormItem[] {
  return questionsFor(set, answers).map((question) => formItem(set, question, answers));
}

function formItem(set: QuestionSet, question: Question, answers: Record<string, Answer>): FormItem {
  const answer = answers[question.id];
  return {
    question,
    notes: notesBefore(set, question, answers),
    answer: answer ? { shown: showAnswer(question, answer), reply: replyOf(answer) } : null,
  };
}

/** Reads a reply as the talk reads what is typed and pressed there. */
export function readFormReply(question: Question, reply: FormReply, today: LocalDate): Reading<Answer> {
  if ('chosen' in reply) {
    if (question.kind !== 'multiple-choice') return notUnderstood({ code: 'not-an-option' });
    return readReply(question, { pressed: 'done' }, { today, soFar: reply.chosen });
  }
  const reading = readReply(question, reply, { today });
  // One option pressed alone is all of them.
  if (reading.ok || reading.problem.code !== 'still-choosing') return reading;
  return readFormReply(question, { chosen: reading.problem.soFar }, today);
}

/** A reply that is read as this answer: what a form fills its field with again. */
export function replyOf(answer: Answer): FormReply {
  switch (answer.kind) {
    case 'short-text':
    case 'long-text':
      return { text: answer.text };
    case 'phone':
      return { text: showPhone(answer) };
    case 'address':
      return { text: showAddress(answer) };
    case 'date':
      return { picked: answer.date };
    case 'single-choice':
      return { pressed: answer.code };
    case 'multiple-choice':
      return { chosen: answer.codes };
    case 'yes-no':
      return { pressed: answer.yes ? 'yes' : 'no' };
    case 'consent':
      return { pressed: 'agree' };
    case 'skipped':
      return { pressed: 'skip' };
  }
}

/** What an answer to a form comes to: not-asked where this person is not asked that question. */
export type FormOutcome =
  | { is: 'taken'; talk: RegistrationTalk }
  | { is: 'problem'; questionId: string; problem: Problem }
  | { is: 'not-asked' };

/** Answers one question of a registration, whichever stands: it goes on with the first that is open. */
export function answerInForm(
  talk: RegistrationTalk,
  set: QuestionSet,
  questionId: string,
  reply: FormReply,
  today: LocalDate,
): FormOutcome {
  const question = questionsFor(set, talk.answers).find(({ id }) => id === questionId);
  if (!question) return { is: 'not-asked' };
  const reading = readFormReply(question, reply, today);
  if (!reading.ok) return { is: 'problem', questionId, problem: reading.problem };
  const answers = { ...talk.answers, [questionId]: reading.answer };
  return { is: 'taken', talk: { ...talk, answers, at: firstOpen(set, answers)?.id ?? null, problem: null } };
}

/** All answers of a registration, where none is missing; null where a question is open. */
export function completeAnswers(
  set: QuestionSet,
  answers: Record<string, Answer>,
): Record<string, Answer> | null {
  return firstOpen(set, answers) ? null : answersTo(questionsFor(set, answers), answers);
}

/** What changed answers come to: asks where they open a question that has no answer yet. */
export type ChangeOutcome =
  | { is: 'changed'; answers: Record<string, Answer> }
  | { is: 'asks'; item: FormItem }
  | Exclude<FormOutcome, { is: 'taken' }>;

/** Answers some questions of a registration anew, one after the other. */
export function changeInForm(
  set: QuestionSet,
  before: Record<string, Answer>,
  changes: readonly { questionId: string; reply: FormReply }[],
  today: LocalDate,
): ChangeOutcome {
  let answers = before;
  for (const { questionId, reply } of changes) {
    const question = changeable(set, answers).find(({ id }) => id === questionId);
    if (!question) return { is: 'not-asked' };
    const reading = readFormReply(question, reply, today);
    if (!reading.ok) return { is: 'problem', questionId, problem: reading.problem };
    answers = { ...answers, [questionId]: reading.answer };
  }
  const open = firstOpen(set, answers);
  if (open) return { is: 'asks', item: formItem(set, open, answers) };
  return { is: 'changed', answers: answersTo(questionsFor(set, answers), answers) };
}

function firstOpen(set: QuestionSet, answers: Record<string, Answer>): Question | undefined {
  return questionsFor(set, answers).find(({ id }) => answers[id] === undefined);
}
