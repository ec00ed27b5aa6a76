import { withAnswers } from '../domain/registration/correction.ts';
import {
  beginChange,
  changeable,
  readBack,
  registrationSays,
  type RegistrationTalk,
} from '../domain/registration/talk.ts';
import type { Answer } from '../domain/registration/question.ts';
import { erase } from './erase-subject.ts';
import type { Scene, Turn } from './scene.ts';

const NOT_REGISTERED: Turn = { reply: { kind: 'not-registered' } };

/** Where registrations are filled in by form, no answer is shown in the talk: there is a page for it. */
const ON_OWN_PAGE: Turn = { reply: { kind: 'own-page' } };

/** What somebody registered, with what can be done about it. */
export async function showRegistration({ town, municipality, subject }: Scene): Promise<Turn> {
  if (!subject) return NOT_REGISTERED;
  if (municipality.settings.registrationMode === 'form') return ON_OWN_PAGE;
  const set = await town.questionSet(subject.questionSetVersion);
  const lines = readBack(set, subject.answers);
  return { reply: { kind: 'registration', number: subject.registrationNumber, lines } };
}

/** Asks one question anew; without one, or with one that is none of theirs, which. */
export async function changeRegistration(scene: Scene, questionId: string | null): Promise<Turn> {
  const { town, municipality, subject, event } = scene;
  if (!subject) return NOT_REGISTERED;
  if (municipality.settings.registrationMode === 'form') return ON_OWN_PAGE;
  const set = await town.questionSet(subject.questionSetVersion);
  const talk = questionId === null ? null : beginChange(set, subject, questionId, event.at);
  if (talk) return { talk, reply: registrationSays(talk, set) };
  return { reply: { kind: 'change-which', questions: changeable(set, subject.answers) } };
}

/**
 * Keeps changed answers. Who left meanwhile has nothing to change; where somebody else has changed what they saw, they are
 * asked to look again, and nothing is overwritten.
 */
export async function keepChange(
  scene: Scene,
  { version, revision }: RegistrationTalk,
  answers: Record<string, Answer>,
): Promise<Turn> {
  const { town, subject } = scene;
  if (!subject || subject.questionSetVersion !== version) return { talk: null, ...NOT_REGISTERED };
  if (subject.revision !== revision) return { talk: null, reply: { kind: 'changed-meanwhile' } };
  const set = await town.questionSet(version);
  town.saveSubject(withAnswers(subject, set, answers));
  return { talk: null, reply: { kind: 'registration-changed' } };
}

/** Ends the registration, asked once more before. The answer is not remembered: nothing of the person is. */
export async function withdraw({ town, dice, subject, event }: Scene, sure: boolean): Promise<Turn> {
  if (!subject) return NOT_REGISTERED;
  if (!sure) return { reply: { kind: 'withdraw' } };
  await erase(town, subject, 'subject', dice.id(), event.at);
  return { reply: { kind: 'withdrawn' } };
}
