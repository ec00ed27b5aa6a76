import {
  beginFamily,
  familySays,
  unreadableAs,
  type FamilyTalk,
} from 'functions/domain/family-registration.ts';
import type { LocalDate, LocalTime } from 'functions/domain/calendar.ts';
import type { Message } from 'functions/domain/message.ts';
import { needsAnswer, type Question } from 'functions/domain/registration/question.ts';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import type { Reply } from 'functions/domain/registration/questions/reply.ts';
import {
  answerRegistration,
  asksTo,
  beginRegistration,
  registrationSays,
  type RegistrationTalk,
} from 'functions/domain/registration/talk.ts';
import { readRegistrationNumber, registrationNumber } from 'functions/domain/registration-number.ts';
import { answersBefore } from './sample-answers.ts';

/** Who tries the questions out. */
export type Who = 'resident' | 'family';

/** What the account says: as the state of a talk, so that it changes with the draft, or as a message that ends it. */
type Says = { talk: RegistrationTalk } | { family: FamilyTalk } | { message: Message };
export type Line = { by: 'person'; text: string } | ({ by: 'account' } & Says);

/** The number that a trial ends with, and that somebody may try to link to: any that is one by its check digit. */
export const SAMPLE_NUMBER = registrationNumber('12345678');

/** A talk that is only tried out: nothing of it is saved or sent. */
export interface Surroundings {
  today: LocalDate;
  sendTimes: readonly { waveId: string; time: LocalTime }[];
}

/** A registration that stands at a question, as if everything before had been answered; without one, at its beginning. */
export function beginTrial(set: QuestionSet, who: Who, questionId: string | null): Line[] {
  if (who === 'family') return [{ by: 'account', family: beginFamily(0) }];
  const talk = beginRegistration(set, 0);
  const place = set.questions.findIndex(({ id }) => id === questionId);
  const asked = set.questions.slice(Math.max(place, 0)).find(needsAnswer);
  if (place < 0 || !asked) return [{ by: 'account', talk }];
  return [{ by: 'account', talk: { ...talk, answers: answersBefore(set, asked.id), at: asked.id } }];
}

/** What was said after somebody replied, in `words` that appear as their own. Where the talk is over, nothing more is. */
export function replied(
  lines: readonly Line[],
  set: QuestionSet,
  reply: Reply,
  words: string,
  surroundings: Surroundings,
): Line[] {
  const last = lines.findLast((line) => line.by === 'account');
  const says = last && answer(last, set, reply, surroundings);
  return says ? [...lines, { by: 'person', text: words }, { by: 'account', ...says }] : [...lines];
}

/** What a line of the account says, by the questions as they are now. */
export function messageOf(says: Says, set: QuestionSet): Message {
  if ('message' in says) return says.message;
  if ('talk' in says) return registrationSays(says.talk, set);
  return familySays(says.family, says.family.number === null ? null : verifying(set));
}

/** Whether a trial can go on from what was said last. */
export function isOver(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && 'message' in last;
}

function answer(says: Says, set: QuestionSet, reply: Reply, surroundings: Surroundings): Says | null {
  if ('message' in says) return null;
  return 'talk' in says
    ? answerAsResident(says.talk, set, reply, surroundings)
    : answerAsFamily(says.family, set, reply, surroundings);
}

function answerAsResident(
  talk: RegistrationTalk,
  set: QuestionSet,
  reply: Reply,
  { today, sendTimes }: Surroundings,
): Says {
  const step = answerRegistration(talk, set, reply, today);
  if (step.is === 'going') return { talk: step.talk };
  if (step.is === 'stopped') return { message: { kind: 'registration-stopped', purpose: 'register' } };
  const time = sendTimes[0]?.time ?? '08:00';
  const times = sendTimes.map((each, index) => ({ ...each, own: index === 0 }));
  return { message: { kind: 'registered', number: SAMPLE_NUMBER, time, times } };
}

/** Any number is somebody's here, and any answer that can be read is right. */
function answerAsFamily(talk: FamilyTalk, set: QuestionSet, reply: Reply, { today }: Surroundings): Says {
  if (asksTo(reply, 'stop')) return { message: { kind: 'family-stopped' } };
  const question = verifying(set);
  if (talk.number === null || !question) {
    const number = 'text' in reply ? readRegistrationNumber(reply.text) : null;
    const problem = number === null ? ('not-a-number' as const) : null;
    return { family: { ...talk, number, problem } };
  }
  if (asksTo(reply, 'back')) return { family: beginFamily(0) };
  const unreadable = unreadableAs(question, reply, today);
  if (unreadable) return { family: { ...talk, unreadable } };
  return { message: { kind: 'family-linked', number: talk.number } };
}

function verifying({ questions, verifyingQuestionId }: QuestionSet): Question | null {
  return questions.find(({ id }) => id === verifyingQuestionId) ?? null;
}
