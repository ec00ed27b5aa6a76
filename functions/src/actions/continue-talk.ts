import { dateOf } from '../domain/calendar.ts';
import { talkAt, type Talk } from '../domain/conversation.ts';
import { beginFamily, familySays } from '../domain/family-registration.ts';
import { isLocked } from '../domain/person.ts';
import type { Reply } from '../domain/registration/questions/reply.ts';
import {
  answerRegistration,
  asksTo,
  beginRegistration,
  registrationSays,
} from '../domain/registration/talk.ts';
import { answerFamily } from './link-family.ts';
import { menu } from './menu.ts';
import { answerPause } from './own-pause.ts';
import { keepChange } from './own-registration.ts';
import { registerSubject } from './register-subject.ts';
import type { Scene, Turn } from './scene.ts';

/**
 * Begins a registration as a subject or as family. Pressed again it begins anew; nothing was final yet. Where registrations
 * are filled in by form, nothing is asked here.
 */
export async function beginTalk(scene: Scene, what: 'register' | 'watch'): Promise<Turn> {
  const { town, municipality, person, subject, event } = scene;
  const byForm = municipality.settings.registrationMode === 'form';
  if (what === 'register') {
    if (subject) return { reply: { kind: 'already-registered', number: subject.registrationNumber } };
    if (byForm) return { reply: { kind: 'register-by-form' } };
    const set = await town.questionSet(municipality.settings.questionSetVersion);
    const talk = beginRegistration(set, event.at);
    return { talk, reply: registrationSays(talk, set) };
  }
  const today = dateOf(event.at, municipality.settings.timeZone);
  if (isLocked(person, today)) return { reply: { kind: 'family-locked' } };
  if (byForm) return { reply: { kind: 'watch-by-form' } };
  const talk = beginFamily(event.at);
  return { talk, reply: familySays(talk, null) };
}

/**
 * Takes a reply to the question that stands; without one, shows what can be done. Where registrations are filled in by form,
 * an answer is not taken here: the form goes on where a talk from before stood.
 */
export async function continueTalk(scene: Scene, reply: Reply): Promise<Turn> {
  const { town, dice, municipality, person, subject, conversation, event } = scene;
  const talk = talkAt(conversation, event.at);
  if (!talk) return menu(scene);
  if (talk.kind === 'pause') return answerPause(scene, talk, reply);
  if (municipality.settings.registrationMode === 'form' && !asksTo(reply, 'stop')) {
    return { reply: { kind: formInsteadOf(talk) } };
  }
  if (talk.kind === 'family') return answerFamily(scene, talk, reply);

  const set = await town.questionSet(talk.version);
  const today = dateOf(event.at, municipality.settings.timeZone);
  const step = answerRegistration(talk, set, reply, today);
  switch (step.is) {
    case 'stopped':
      return { talk: null, reply: { kind: 'registration-stopped', purpose: talk.purpose } };
    case 'going':
      return { talk: step.talk, reply: registrationSays(step.talk, set) };
    case 'agreed': {
      if (talk.purpose === 'change') return keepChange(scene, talk, step.answers);
      if (subject) {
        return { talk: null, reply: { kind: 'already-registered', number: subject.registrationNumber } };
      }
      const { lineUserId } = person;
      const said = await registerSubject(town, dice, municipality, lineUserId, set, step.answers, event.at);
      return { talk: null, reply: said };
    }
  }
}

function formInsteadOf(
  talk: Exclude<Talk, { kind: 'pause' }>,
): 'register-by-form' | 'watch-by-form' | 'own-page' {
  if (talk.kind === 'family') return 'watch-by-form';
  return talk.purpose === 'change' ? 'own-page' : 'register-by-form';
}
