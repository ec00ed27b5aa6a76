import type { LocalDate } from '../domain/calendar.ts';
import { addWatcher, verifies } from '../domain/family-registration.ts';
import { failuresOn, FAILURES_AT_A_NUMBER, oneMore } from '../domain/guessing.ts';
import type { Municipality } from '../domain/municipality.ts';
import { toStaff } from '../domain/outgoing.ts';
import { failed, isLocked, type Person } from '../domain/person.ts';
import type { Question } from '../domain/registration/question.ts';
import type { Reply } from '../domain/registration/questions/reply.ts';
import type { Subject } from '../domain/subject.ts';
import { verifyingQuestionAbout } from '../domain/verifying-question.ts';
import { newWatcher } from '../domain/watcher.ts';
import { tellOfPause } from './pause-subject.ts';
import type { Scene } from './scene.ts';
import { showMenu } from './show-menu.ts';
import { tellSubject } from './tell-subject.ts';
import type { Town } from './town.ts';
import { sayTest } from './watcher-reach.ts';

/** What a try to watch comes to. too-early: the subject is not on LINE yet and could not be told who watches. no-match, locked: one answer for everything that may be wrong, until there were too many. */
export type TriedToWatch =
  | { is: 'linked'; subject: Subject; person: Person }
  | { is: 'self' | 'full' | 'too-early' }
  | { is: 'no-match' | 'locked'; person: Person };

/** Which question goes with a number; `subject` is its owner, null where nobody has it. */
export async function questionAbout(
  town: Town,
  { secret }: Municipality,
  number: string,
  subject: Subject | null,
  questions: Question[],
): Promise<Question> {
  const own = subject && (await town.questionSet(subject.questionSetVersion));
  return verifyingQuestionAbout(number, own, questions, secret);
}

/**
 * Makes somebody a watcher where the number has an owner who answered the question so. Failed tries are counted, of the
 * person and at the number; at a number where there were too many, nothing matches any more that day.
 */
export async function tryToWatch(
  scene: Scene,
  number: string,
  question: Question,
  reply: Reply,
  today: LocalDate,
): Promise<TriedToWatch> {
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
  return { is: isLocked(warned, today) ? 'locked' : 'no-match', person: warned };
}

/** Makes the person a watcher, tells the subject who it is, and sends a try of what an alarm is like. */
function link(scene: Scene, subject: Subject): TriedToWatch {
  const { town, municipality, person, event, displayName } = scene;
  if (subject.lineUserId === person.lineUserId) return { is: 'self' };
  if (subject.status === 'unlinked') return { is: 'too-early' };
  const watcher = newWatcher(person.lineUserId, displayName ?? 'ご家族', event.at);
  const watched = addWatcher(subject, watcher);
  if (!watched) return { is: 'full' };
  if (watched !== subject) {
    town.saveSubject(watched);
    const told = { kind: 'watcher-added', name: watcher.name } as const;
    tellSubject(town, subject, `watcher-added/${event.id}`, told, event.at);
    tellOfPause(town, municipality, watched, watcher, `pause/${event.id}`, event.at);
  }
  sayTest(town, person.lineUserId, event.id, event.at);
  if (person.watching.length === 0) showMenu(town, municipality, person.lineUserId, event.id, event.at);
  const watching = [...new Set([...person.watching, subject.id])];
  // Failures stay counted: whoever knows one number could otherwise go on guessing another.
  return { is: 'linked', subject, person: { ...person, watching } };
}
