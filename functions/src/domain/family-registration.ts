import { z } from 'zod';
import { instant, type Instant, type LocalDate } from './calendar.ts';
import type { Message } from './message.ts';
import { matchesAnswer, type QuestionSet } from './registration/question-set.ts';
import { readReply } from './registration/question.ts';
import { problemSchema, type Problem } from './registration/questions/problem.ts';
import type { Reply } from './registration/questions/reply.ts';
import { WATCHERS_MAX, type Subject, type Watcher } from './subject.ts';

/** A family registration in the talk: first the number, then the answer to the verifying question. */
export const familyTalk = z.object({
  kind: z.literal('family'),
  startedAt: instant,
  /** The number given, once it was one by its check digit; null while it is asked for. */
  number: z.string().nullable(),
  problem: z.enum(['not-a-number', 'no-match']).nullable(),
  /** Why the answer to the verifying question could not be read: that is no failed try. */
  unreadable: problemSchema.nullable(),
});
export type FamilyTalk = z.infer<typeof familyTalk>;

export function beginFamily(at: Instant): FamilyTalk {
  return { kind: 'family', startedAt: at, number: null, problem: null, unreadable: null };
}

export function familySays(talk: FamilyTalk, set: QuestionSet): Message {
  if (talk.number === null) return { kind: 'family-number', problem: talk.problem };
  return { kind: 'family-verify', ask: verifyingQuestion(set).ask, problem: talk.unreadable };
}

/** Why a reply is no answer to the verifying question, whoever it is about; null where it can be compared. */
export function unreadableAs(set: QuestionSet, reply: Reply, today: LocalDate): Problem | null {
  const reading = readReply(verifyingQuestion(set), reply, { today });
  // A day under the wrong era is still that day.
  return reading.ok || reading.problem.code === 'wrong-era' ? null : reading.problem;
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

/** Takes a watcher off; null where that person does not watch. */
export function removeWatcher(
  subject: Subject,
  is: (watcher: Watcher) => boolean,
): [Subject, Watcher] | null {
  const leaving = subject.watchers.find(is);
  if (!leaving) return null;
  return [{ ...subject, watchers: subject.watchers.filter((watcher) => watcher !== leaving) }, leaving];
}

function verifyingQuestion(set: QuestionSet) {
  const question = set.questions.find(({ id }) => id === set.verifyingQuestionId);
  if (!question) throw new Error(`question set ${set.version} has no verifying question`);
  return question;
}
