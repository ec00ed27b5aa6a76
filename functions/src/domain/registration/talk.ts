import { z } from 'zod';
import { hours, instant, type Instant, type LocalDate } from '../calendar.ts';
import { normalised, withoutCourtesy } from '../japanese-text.ts';
import type { Message } from '../message.ts';
import { revision as revisionNumber } from '../revision.ts';
import { answerSchema, needsAnswer, readReply, showAnswer, type Answer, type Question } from './question.ts';
import { appliesTo, type QuestionSet } from './question-set.ts';
import type { Subject } from '../subject.ts';
import { problemSchema, type Problem } from './questions/problem.ts';
import type { ReadingContext, Reply } from './questions/reply.ts';

/** A registration in the talk: which question stands, and what was answered so far. */
export const registrationTalk = z.object({
  kind: z.literal('registration'),
  /** To register, or to change what was registered: then the answers begin with those. */
  purpose: z.enum(['register', 'change']),
  startedAt: instant,
  /** The question set it began with: it ends with the same. */
  version: z.number().int(),
  /** The revision of the subject whose registration is being changed; null for a new one. */
  revision: revisionNumber.nullable(),
  answers: z.record(z.string(), answerSchema),
  /** The id of the question that stands; null at the review. */
  at: z.string().nullable(),
  /** Why the last reply could not be taken. */
  problem: problemSchema.nullable(),
});
export type RegistrationTalk = z.infer<typeof registrationTalk>;

/** An unfinished registration is forgotten after this. */
export const TALK_EXPIRES_AFTER = hours(24);

export type TalkStep =
  | { is: 'going'; talk: RegistrationTalk }
  | { is: 'agreed'; answers: Record<string, Answer> }
  | { is: 'stopped' };

export function beginRegistration(set: QuestionSet, at: Instant): RegistrationTalk {
  const first = questionsFor(set, {})[0]?.id ?? null;
  return begin('register', set, {}, null, first, at);
}

/** A talk that asks one question of a registration anew; null where it is none of those that can be changed. */
export function beginChange(
  set: QuestionSet,
  { answers, revision }: Pick<Subject, 'answers' | 'revision'>,
  questionId: string,
  at: Instant,
): RegistrationTalk | null {
  const question = changeable(set, answers).find(({ id }) => id === questionId);
  return question ? begin('change', set, answers, revision, question.id, at) : null;
}

/** The questions whose answers their owner may change: consent is withdrawn by withdrawing altogether. */
export function changeable(set: QuestionSet, answers: Record<string, Answer>): Question[] {
  return questionsFor(set, answers).filter(({ kind }) => kind !== 'consent');
}

/** Questions and answers as people read them, in the order they are asked. */
export function readBack(
  set: QuestionSet,
  answers: Record<string, Answer>,
): { ask: string; answer: string }[] {
  return questionsFor(set, answers).flatMap((question) => {
    const answer = answers[question.id];
    return answer ? [{ ask: question.ask, answer: showAnswer(question, answer) }] : [];
  });
}

function begin(
  purpose: RegistrationTalk['purpose'],
  { version }: QuestionSet,
  answers: Record<string, Answer>,
  revision: number | null,
  question: string | null,
  at: Instant,
): RegistrationTalk {
  const base = { kind: 'registration', purpose, startedAt: at, version, revision, answers } as const;
  return { ...base, at: question, problem: null };
}

/** Takes one reply: answers the question that stands, goes back (もどる), stops (やめる), or agrees to the review. */
export function answerRegistration(
  talk: RegistrationTalk,
  set: QuestionSet,
  reply: Reply,
  today: LocalDate,
): TalkStep {
  if (asksTo(reply, 'stop')) return { is: 'stopped' };
  const asked = questionsFor(set, talk.answers);
  const index = talk.at === null ? asked.length : asked.findIndex(({ id }) => id === talk.at);
  if (asksTo(reply, 'back')) {
    return { is: 'going', talk: { ...talk, at: asked[Math.max(index - 1, 0)]?.id ?? null, problem: null } };
  }

  const question = asked[index];
  if (!question) {
    if (asksTo(reply, 'agree-to-all')) return { is: 'agreed', answers: answersTo(asked, talk.answers) };
    return { is: 'going', talk: { ...talk, at: null, problem: null } };
  }
  const reading = readReply(question, reply, contextOf(talk.problem, today));
  if (!reading.ok) return { is: 'going', talk: { ...talk, problem: reading.problem } };

  const answers = { ...talk.answers, [question.id]: reading.answer };
  const next = questionsFor(set, answers).find(({ id }) => answers[id] === undefined);
  return { is: 'going', talk: { ...talk, answers, at: next?.id ?? null, problem: null } };
}

/** What the state of a registration says: the same however often it is asked, so a repeated event repeats the question. */
export function registrationSays(talk: RegistrationTalk, set: QuestionSet): Message {
  const asked = questionsFor(set, talk.answers);
  const index = asked.findIndex(({ id }) => id === talk.at);
  const question = asked[index];
  const { purpose, problem } = talk;
  if (!question) return { kind: 'review', purpose, lines: readBack(set, talk.answers) };
  const notes = notesBefore(set, question, talk.answers);
  return { kind: 'question', purpose, question, notes, no: index + 1, of: asked.length, problem };
}

/** The questions that this person has to answer, given the answers so far. */
export function questionsFor(set: QuestionSet, answers: Record<string, Answer>): Question[] {
  return set.questions.filter((question) => needsAnswer(question) && appliesTo(question, answers));
}

/** Without the answers to questions that an earlier answer, changed since, has made needless. */
export function answersTo(asked: Question[], answers: Record<string, Answer>): Record<string, Answer> {
  const ids = new Set(asked.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
}

/** The notes that stand directly before a question: they are shown together with it. */
export function notesBefore(set: QuestionSet, question: Question, answers: Record<string, Answer>): string[] {
  const before = set.questions.slice(0, set.questions.indexOf(question));
  const start = before.findLastIndex(needsAnswer) + 1;
  return before
    .slice(start)
    .filter((note) => appliesTo(note, answers))
    .map((note) => note.ask);
}

/** What the last problem left open: options chosen so far, or a date that was offered. */
function contextOf(problem: Problem | null, today: LocalDate): ReadingContext {
  if (problem?.code === 'still-choosing') return { today, soFar: problem.soFar };
  if (problem?.code === 'wrong-era') return { today, offered: problem.date };
  return { today };
}

const WORDS = {
  stop: ['やめる', '止める', '中止'],
  back: ['もどる', '戻る'],
  'agree-to-all': ['はい', '登録する', 'この内容で登録する'],
};

/** Whether a reply leaves the questions: by a button, or by the same words typed. */
export function asksTo(reply: Reply, what: keyof typeof WORDS): boolean {
  if ('pressed' in reply) return reply.pressed === what;
  return 'text' in reply && WORDS[what].includes(withoutCourtesy(normalised(reply.text)));
}
