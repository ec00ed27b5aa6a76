import type { LocalDate } from '../calendar.ts';
import type { Subject } from '../subject.ts';
import { needsAnswer, showAnswer, type Answer, type Question } from './question.ts';
import { appliesTo, namesIn, type QuestionSet } from './question-set.ts';
import { readFormReply, replyOf, type FormReply } from './form.ts';
import type { Problem } from './questions/problem.ts';
import { notUnderstood, understood, type Reading } from './questions/reading.ts';

/** Why some replies could not be taken, by question. */
export type Problems = Record<string, Problem>;

/** The questions that somebody else may answer on a subject's behalf: to consent is theirs alone. */
export function correctable(set: QuestionSet): Question[] {
  return set.questions.filter((question) => needsAnswer(question) && question.kind !== 'consent');
}

/** How an answer stands in a field to be corrected: a date in words, so that it can be typed over. */
export function asTyped(question: Question, answer: Answer): FormReply {
  if (answer.kind === 'date') return { text: showAnswer(question, answer) };
  return replyOf(answer);
}

/**
 * Reads corrections by question id, all at once: what has none keeps its answer, and what is asked only since has to have one.
 * Nothing typed where nothing need be said leaves the question open.
 */
export function readCorrections(
  set: QuestionSet,
  before: Readonly<Record<string, Answer>>,
  replies: Readonly<Record<string, FormReply>>,
  today: LocalDate,
): { ok: true; answers: Record<string, Answer> } | { ok: false; problems: Problems } {
  const answers: Record<string, Answer> = {};
  const problems: Problems = {};
  for (const question of set.questions.filter(needsAnswer)) {
    if (!appliesTo(question, answers)) continue;
    const { id } = question;
    const reply = question.kind === 'consent' ? undefined : replies[id];
    const reading = reply
      ? readFormReply(question, orOpen(question, reply), today)
      : kept(question, before[id]);
    if (reading.ok) answers[id] = reading.answer;
    else problems[id] = reading.problem;
  }
  return Object.keys(problems).length === 0 ? { ok: true, answers } : { ok: false, problems };
}

function orOpen({ required }: Question, reply: FormReply): FormReply {
  return !required && 'text' in reply && reply.text.trim() === '' ? { pressed: 'skip' } : reply;
}

function kept({ kind, required }: Question, answer: Answer | undefined): Reading<Answer> {
  if (answer) return understood(answer);
  if (!required) return understood({ kind: 'skipped' });
  return notUnderstood({ code: kind === 'consent' ? 'needs-consent' : 'needs-answer' });
}

/** Whether two sets of answers say the same. */
export function sayTheSame(
  set: QuestionSet,
  one: Readonly<Record<string, Answer>>,
  other: Readonly<Record<string, Answer>>,
): boolean {
  return set.questions.every((question) => {
    const [a, b] = [one[question.id], other[question.id]];
    if (!a || !b) return a === b;
    return a.kind === b.kind && showAnswer(question, a) === showAnswer(question, b);
  });
}

/** A subject with other answers to the questions they were asked: the names follow, and it is another revision. */
export function withAnswers(subject: Subject, set: QuestionSet, answers: Record<string, Answer>): Subject {
  return { ...subject, answers, ...namesIn(set, answers), revision: subject.revision + 1 };
}
