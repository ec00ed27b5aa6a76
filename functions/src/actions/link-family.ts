import { dateOf } from '../domain/calendar.ts';
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
import type { Reply } from '../domain/registration/questions/reply.ts';
import { asksTo } from '../domain/registration/talk.ts';
import type { Subject, Watcher } from '../domain/subject.ts';
import type { Scene, Turn } from './scene.ts';
import { showMenu } from './show-menu.ts';

/** Takes a reply in a family registration: the number first, then the answer that has to go with it. */
export async function answerFamily(scene: Scene, talk: FamilyTalk, reply: Reply): Promise<Turn> {
  const { town, municipality, person, event } = scene;
  if (asksTo(reply, 'stop')) return { talk: null, reply: { kind: 'family-stopped' } };
  const set = await town.questionSet(municipality.settings.questionSetVersion);
  const going = (next: FamilyTalk): Turn => ({ talk: next, reply: familySays(next, set) });

  if (talk.number === null) {
    const number = 'text' in reply ? readRegistrationNumber(reply.text) : null;
    return going({ ...talk, number, problem: number === null ? 'not-a-number' : null, unreadable: null });
  }
  if (asksTo(reply, 'back')) return going({ ...talk, number: null, problem: null, unreadable: null });

  const today = dateOf(event.at, municipality.settings.timeZone);
  const unreadable = unreadableAs(set, reply, today);
  if (unreadable) return going({ ...talk, unreadable });

  const guesses = await town.guessesAt(talk.number);
  const subject = await town.subjectWithNumber(talk.number);
  const theirs = subject && (await town.questionSet(subject.questionSetVersion));
  const isOpen = failuresOn(guesses, today) < FAILURES_AT_A_NUMBER;
  if (isOpen && subject && theirs && verifies(subject, theirs, reply, today)) return link(scene, subject);

  if (isOpen) {
    const failures = oneMore(guesses, today);
    town.saveGuessesAt(talk.number, failures);
    if (failures.count === FAILURES_AT_A_NUMBER) {
      town.say(`locked/${talk.number}/${today}`, toStaff({ kind: 'number-locked', at: event.at }), event.at);
    }
  }
  const warned = failed(person, today);
  if (isLocked(warned, today)) return { person: warned, talk: null, reply: { kind: 'family-locked' } };
  const again = { ...talk, number: null, problem: 'no-match', unreadable: null } as const;
  return { person: warned, talk: again, reply: familySays(again, set) };
}

/** Makes the person a watcher, and tells the subject who it is. */
async function link(scene: Scene, subject: Subject): Promise<Turn> {
  const { town, municipality, person, event, displayName } = scene;
  if (subject.lineUserId === person.lineUserId) {
    return { talk: null, reply: { kind: 'family-self' } };
  }
  const watcher: Watcher = {
    lineUserId: person.lineUserId,
    name: displayName ?? 'ご家族',
    since: event.at,
  };
  const watched = addWatcher(subject, watcher);
  if (!watched) return { talk: null, reply: { kind: 'family-full' } };
  if (watched !== subject) {
    town.saveSubject(watched);
    const told = toPerson(subject.lineUserId, { kind: 'watcher-added', name: watcher.name });
    town.say(`watcher-added/${event.id}`, told, event.at);
  }
  if (person.watching.length === 0) showMenu(town, municipality, person.lineUserId, event.id, event.at);
  const watching = [...new Set([...person.watching, subject.id])];
  return {
    // Failures stay counted: whoever knows one number could otherwise go on guessing another.
    person: { ...person, watching },
    talk: null,
    reply: { kind: 'family-linked', number: subject.registrationNumber },
  };
}
