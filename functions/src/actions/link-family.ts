import { dateOf, type LocalDate } from '../domain/calendar.ts';
import {
  addWatcher,
  familySays,
  unreadableAs,
  verifies,
  type FamilyTalk,
} from '../domain/family-registration.ts';
import { failuresOn, FAILURES_AT_A_NUMBER, oneMore } from '../domain/guessing.ts';
import { toPerson, toStaff } from '../domain/outgoing.ts';
import { failed, isLocked } from '../domain/person.ts';
import { readRegistrationNumber } from '../domain/registration-number.ts';
import type { Question } from '../domain/registration/question.ts';
import type { Reply } from '../domain/registration/questions/reply.ts';
import { asksTo } from '../domain/registration/talk.ts';
import type { Subject } from '../domain/subject.ts';
import { newWatcher } from '../domain/watcher.ts';
import { verifyingQuestionAbout, verifyingQuestions } from '../domain/verifying-question.ts';
import { everyQuestionSet } from './every-question-set.ts';
import { tellOfPause } from './pause-subject.ts';
import type { Scene, Turn } from './scene.ts';
import { showMenu } from './show-menu.ts';
import { sayTest } from './watcher-reach.ts';

/** Takes a reply in a family registration: the number first, then the answer that has to go with it. */
export async function answerFamily(scene: Scene, talk: FamilyTalk, reply: Reply): Promise<Turn> {
  const { town, municipality, event } = scene;
  if (asksTo(reply, 'stop')) return { talk: null, reply: { kind: 'family-stopped' } };
  const questions = verifyingQuestions(await everyQuestionSet(town));
  const question = questions.find(({ id }) => id === talk.questionId);
  if (talk.number === null || !question) return takeNumber(scene, talk, reply, questions);
  if (asksTo(reply, 'back')) return askNumber(talk, null);

  const today = dateOf(event.at, municipality.settings.timeZone);
  const unreadable = unreadableAs(question, reply, today);
  if (unreadable) {
    const again = { ...talk, unreadable };
    return { talk: again, reply: familySays(again, question) };
  }
  return verify(scene, talk, talk.number, question, reply, today);
}

/** Asks about a number that is one by its check digit, whether anybody has it or not. */
async function takeNumber(
  { town, municipality }: Scene,
  talk: FamilyTalk,
  reply: Reply,
  questions: Question[],
): Promise<Turn> {
  const number = 'text' in reply ? readRegistrationNumber(reply.text) : null;
  if (number === null) return askNumber(talk, 'not-a-number');
  const subject = await town.subjectWithNumber(number);
  const own = subject && (await town.questionSet(subject.questionSetVersion));
  const question = verifyingQuestionAbout(number, own, questions, municipality.secret);
  const next = { ...talk, number, questionId: question.id, problem: null };
  return { talk: next, reply: familySays(next, question) };
}

/** Links where the number has an owner who answered the question so; everything else sounds alike. */
async function verify(
  scene: Scene,
  talk: FamilyTalk,
  number: string,
  question: Question,
  reply: Reply,
  today: LocalDate,
): Promise<Turn> {
  const { town, person, event } = scene;
  const guesses = await town.guessesAt(number);
  const subject = await town.subjectWithNumber(number);
  const own = subject && (await town.questionSet(subject.questionSetVersion));
  const isOpen = failuresOn(guesses, today) < FAILURES_AT_A_NUMBER;
  const isAsked = own?.verifyingQuestionId === question.id;
  if (isOpen && subject && isAsked && verifies(subject, question, reply, today)) return link(scene, subject);

  if (isOpen) {
    const failures = oneMore(guesses, today);
    town.saveGuessesAt(number, failures);
    if (failures.count === FAILURES_AT_A_NUMBER) {
      town.say(`locked/${number}/${today}`, toStaff({ kind: 'number-locked', at: event.at }), event.at);
    }
  }
  const warned = failed(person, today);
  if (isLocked(warned, today)) return { person: warned, talk: null, reply: { kind: 'family-locked' } };
  return { person: warned, ...askNumber(talk, 'no-match') };
}

/** From the number on, with why it is asked for again. */
function askNumber(talk: FamilyTalk, problem: FamilyTalk['problem']): Turn {
  const next = { ...talk, number: null, questionId: null, problem, unreadable: null };
  return { talk: next, reply: familySays(next, null) };
}

/** Makes the person a watcher, tells the subject who it is, and sends a try of what an alarm is like. */
async function link(scene: Scene, subject: Subject): Promise<Turn> {
  const { town, municipality, person, event, displayName } = scene;
  if (subject.lineUserId === person.lineUserId) {
    return { talk: null, reply: { kind: 'family-self' } };
  }
  const watcher = newWatcher(person.lineUserId, displayName ?? 'ご家族', event.at);
  const watched = addWatcher(subject, watcher);
  if (!watched) return { talk: null, reply: { kind: 'family-full' } };
  if (watched !== subject) {
    town.saveSubject(watched);
    const told = toPerson(subject.lineUserId, { kind: 'watcher-added', name: watcher.name });
    town.say(`watcher-added/${event.id}`, told, event.at);
    tellOfPause(town, municipality, watched, watcher, `pause/${event.id}`, event.at);
  }
  sayTest(town, person.lineUserId, event.id, event.at);
  if (person.watching.length === 0) showMenu(town, municipality, person.lineUserId, event.id, event.at);
  const watching = [...new Set([...person.watching, subject.id])];
  return {
    // Failures stay counted: whoever knows one number could otherwise go on guessing another.
    person: { ...person, watching },
    talk: null,
    reply: { kind: 'family-linked', number: subject.registrationNumber },
  };
}
