import { z } from 'zod';
import { instant, type Instant, type LocalDate } from './calendar.ts';
import type { Message } from './message.ts';
import type { Person } from './person.ts';
import { matchesAnswer, type QuestionSet } from './registration/question-set.ts';
import type { Reply } from './registration/questions/reply.ts';
import { WATCHERS_MAX, type Subject, type Watcher } from './subject.ts';

/** A family registration in the talk: first the number, then the answer to the verifying question. */
export const familyTalk = z.object({
  kind: z.literal('family'),
  startedAt: instant,
  /** The number given, once it was one by its check digit; null while it is asked for. */
  number: z.string().nullable(),
  problem: z.enum(['not-a-number', 'no-match']).nullable(),
});
export type FamilyTalk = z.infer<typeof familyTalk>;

/** A birth date can be guessed (13.6 bits for people of 65 to 100), so guessing is stopped early. */
export const FAILURES_A_DAY = 5;

export function beginFamily(at: Instant): FamilyTalk {
  return { kind: 'family', startedAt: at, number: null, problem: null };
}

export function familySays(talk: FamilyTalk, set: QuestionSet): Message {
  if (talk.number === null) return { kind: 'family-number', problem: talk.problem };
  return { kind: 'family-verify', ask: verifyingQuestion(set).ask };
}

/** Whether a person has failed too often today. */
export function isLocked(person: Person, today: LocalDate): boolean {
  return person.failures?.on === today && person.failures.count >= FAILURES_A_DAY;
}

/** Counts a failed try: unknown number and wrong answer are one and the same to whoever tries. */
export function failed(person: Person, today: LocalDate): Person {
  const count = person.failures?.on === today ? person.failures.count + 1 : 1;
  return { ...person, failures: { on: today, count } };
}

/** Whether the reply is what this subject answered to the verifying question of their own question set. */
export function verifies(subject: Subject, set: QuestionSet, reply: Reply, today: LocalDate): boolean {
  const question = verifyingQuestion(set);
  const expected = subject.answers[question.id];
  return expected !== undefined && matchesAnswer(question, expected, reply, { today });
}

/** Adds a watcher; registering twice changes nothing. Null where ten people watch already. */
export function addWatcher(subject: Subject, watcher: Watcher): Subject | null {
  if (subject.watchers.some(({ lineUserId }) => lineUserId === watcher.lineUserId)) return subject;
  if (subject.watchers.length >= WATCHERS_MAX) return null;
  return { ...subject, watchers: [...subject.watchers, watcher] };
}

function verifyingQuestion(set: QuestionSet) {
  const question = set.questions.find(({ id }) => id === set.verifyingQuestionId);
  if (!question) throw new Error(`question set ${set.version} has no verifying question`);
  return question;
}
