import { z } from 'zod';
import { instant, type Instant, type LocalDate } from './calendar.ts';
import type { Message } from './message.ts';
import { matchesAnswer } from './registration/question-set.ts';
import { readReply, type Question } from './registration/question.ts';
import { problemSchema, type Problem } from './registration/questions/problem.ts';
import type { Reply } from './registration/questions/reply.ts';
import type { Subject } from './subject.ts';
import { WATCHERS_MAX, type Watcher } from './watcher.ts';

/** A family registration in the talk: first the number, then the answer to the verifying question. */
export const familyTalk = z.object({
  kind: z.literal('family'),
  startedAt: instant,
  /** The number given, once it was one by its check digit; null while it is asked for. */
  number: z.string().nullable(),
  /** The verifying question that is asked about it. */
  questionId: z.string().nullable(),
  problem: z.enum(['not-a-number', 'no-match']).nullable(),
  /** Why the answer to the verifying question could not be read: that is no failed try. */
  unreadable: problemSchema.nullable(),
});
export type FamilyTalk = z.infer<typeof familyTalk>;

export function beginFamily(at: Instant): FamilyTalk {
  return { kind: 'family', startedAt: at, number: null, questionId: null, problem: null, unreadable: null };
}

/** What the talk says; `asked` is the verifying question about the number, once one was given. */
export function familySays({ problem, unreadable }: FamilyTalk, asked: Question | null): Message {
  if (!asked) return { kind: 'family-number', problem };
  return { kind: 'family-verify', ask: asked.ask, problem: unreadable };
}

/** Why a reply is no answer to the verifying question, whoever it is about; null where it can be compared. */
export function unreadableAs(question: Question, reply: Reply, today: LocalDate): Problem | null {
  const reading = readReply(question, reply, { today });
  // A day under the wrong era is still that day.
  return reading.ok || reading.problem.code === 'wrong-era' ? null : reading.problem;
}

/** Whether the reply is what this subject answered to the question. */
export function verifies({ answers }: Subject, question: Question, reply: Reply, today: LocalDate): boolean {
  const expected = answers[question.id];
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
