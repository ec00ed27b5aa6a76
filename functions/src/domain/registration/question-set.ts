import { z } from 'zod';
import { isAskedAfter } from './asked-when.ts';
import { questionSchema, readReply, type Answer, type Question } from './question.ts';
import type { ReadingContext, Reply } from './questions/reply.ts';
import { comparableName } from './questions/short-text.ts';

/** Every reason why questions that are right one by one cannot be published together. */
export type QuestionSetFault =
  | 'duplicate-id'
  | 'duplicate-role'
  | 'asked-when-not-earlier'
  | 'asked-when-no-choice'
  | 'asked-when-no-such-answer'
  | 'verifying-missing'
  | 'verifying-kind'
  | 'verifying-not-always-asked';

type Report = (fault: QuestionSetFault, path: PropertyKey[]) => void;

/** The questions of one published version, in the order they are asked. */
export const questionSetSchema = z
  .strictObject({
    version: z.int().min(1),
    questions: z.array(questionSchema).min(1).max(40),
    /** Its answer is what the family must know. */
    verifyingQuestionId: z.string(),
  })
  .superRefine(({ questions, verifyingQuestionId }, context) => {
    const report: Report = (message, path) => context.addIssue({ code: 'custom', message, path });
    questions.forEach((question, index) => {
      checkAmongEarlier(question, questions.slice(0, index), (fault, path) =>
        report(fault, ['questions', index, ...path]),
      );
    });
    checkVerifying(
      questions.find(({ id }) => id === verifyingQuestionId),
      (fault) => report(fault, ['verifyingQuestionId']),
    );
  });
export type QuestionSet = z.infer<typeof questionSetSchema>;

/** Whether a question is asked at all, given the answers by question id so far. */
export function appliesTo({ askedWhen }: Question, answers: Readonly<Record<string, Answer>>): boolean {
  return isAskedAfter(askedWhen, (questionId) => codesGiven(answers[questionId]));
}

/**
 * Whether a reply says the expected answer to a verifying question. It is read as the answer was; names are compared
 * without spaces and width, and a date in the wrong era counts as the day it means.
 */
export function matchesAnswer(
  question: Question,
  expected: Answer,
  reply: Reply,
  context: ReadingContext,
): boolean {
  const reading = readReply(question, reply, context);
  if (!reading.ok) {
    return (
      expected.kind === 'date' &&
      reading.problem.code === 'wrong-era' &&
      reading.problem.date === expected.date
    );
  }
  const { answer } = reading;
  if (expected.kind === 'date') return answer.kind === 'date' && answer.date === expected.date;
  if (expected.kind === 'phone') return answer.kind === 'phone' && answer.number === expected.number;
  if (expected.kind !== 'short-text' || answer.kind !== 'short-text') return false;
  return comparableName(answer.text) === comparableName(expected.text);
}

/** The name and its reading among the answers, where the questions ask for them. */
export function namesIn(
  set: QuestionSet,
  answers: Record<string, Answer>,
): { name: string | null; kana: string | null } {
  const text = (role: string) => {
    const answer = answerTo(set, answers, role);
    return answer?.kind === 'short-text' ? answer.text : null;
  };
  return { name: text('name'), kana: text('kana') };
}

/** The answer to the question with a role, where there is one. */
export function answerTo(
  set: QuestionSet,
  answers: Readonly<Record<string, Answer>>,
  role: string,
): Answer | undefined {
  const question = set.questions.find((each) => roleOf(each) === role);
  return question && answers[question.id];
}

function checkAmongEarlier(question: Question, earlier: Question[], report: Report): void {
  const role = roleOf(question);
  if (earlier.some(({ id }) => id === question.id)) report('duplicate-id', ['id']);
  if (role && earlier.some((other) => roleOf(other) === role)) report('duplicate-role', ['role']);

  const { askedWhen } = question;
  if (!askedWhen) return;
  const asked = earlier.find(({ id }) => id === askedWhen.questionId);
  const codes = asked && codesOffered(asked);
  if (!asked) report('asked-when-not-earlier', ['askedWhen', 'questionId']);
  else if (!codes) report('asked-when-no-choice', ['askedWhen', 'questionId']);
  else if (!askedWhen.is.every((code) => codes.includes(code)))
    report('asked-when-no-such-answer', ['askedWhen', 'is']);
}

function checkVerifying(question: Question | undefined, report: (fault: QuestionSetFault) => void): void {
  if (!question) return report('verifying-missing');
  if (!['date', 'phone', 'short-text'].includes(question.kind)) report('verifying-kind');
  if (!question.required || question.askedWhen) report('verifying-not-always-asked');
}

function roleOf(question: Question): string | undefined {
  return 'role' in question ? question.role : undefined;
}

function codesOffered(question: Question): string[] | undefined {
  if (question.kind === 'yes-no') return ['yes', 'no'];
  return 'options' in question ? question.options.map(({ code }) => code) : undefined;
}

function codesGiven(answer: Answer | undefined): string[] {
  switch (answer?.kind) {
    case 'single-choice':
      return [answer.code];
    case 'multiple-choice':
      return answer.codes;
    case 'yes-no':
      return [answer.yes ? 'yes' : 'no'];
    default:
      return [];
  }
}
