import { dateOf, type LocalTime } from '../domain/calendar.ts';
import { conversationAt, talkAt, type Conversation } from '../domain/conversation.ts';
import { waveOf, type Municipality, type Settings } from '../domain/municipality.ts';
import { toPerson } from '../domain/outgoing.ts';
import { Refusal } from '../domain/refusal.ts';
import {
  answerInForm,
  completeAnswers,
  formItems,
  type FormReply,
  type FormItem,
} from '../domain/registration/form.ts';
import type { QuestionSet } from '../domain/registration/question-set.ts';
import type { Problem } from '../domain/registration/questions/problem.ts';
import { beginRegistration, type RegistrationTalk } from '../domain/registration/talk.ts';
import type { Subject } from '../domain/subject.ts';
import { onPage, type Visitor } from './on-page.ts';
import { registerSubject } from './register-subject.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

export interface Form {
  is: 'form';
  version: number;
  items: FormItem[];
  /** The question to go on with; null where all are answered. */
  at: string | null;
}
export interface Registered {
  is: 'registered';
  registrationNumber: string;
  sendTime: LocalTime;
}
/** A reply that is no answer, and the municipality in whose words that is said. */
export interface Unreadable {
  is: 'problem';
  questionId: string;
  problem: Problem;
  settings: Settings;
}

/** The registration by form of somebody: the one under way, a new one, or that they have one already. */
export function readForm(
  { towns }: Pick<World, 'towns'>,
  municipalityId: string,
  { lineUserId, at }: Visitor,
): Promise<Form | Registered> {
  return towns.read(municipalityId, async (town) => {
    const [municipality, subject, found] = await Promise.all([
      town.municipality(),
      town.subjectOf(lineUserId),
      town.conversation(lineUserId),
    ]);
    if (subject) return registeredAs(subject, municipality);
    const conversation = conversationAt(found, lineUserId, at);
    const { talk, set } = await registrationOf(town, municipality, conversation, at);
    return formOf(talk, set);
  });
}

/**
 * Answers one question and keeps the answer for a day. Refuses `form-over` where the form on show is not the one to go on
 * with: it has expired, other questions were published before its first answer, or the question is not asked.
 */
export function answerForm(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  visitor: Visitor,
  { version, questionId, reply }: { version: number; questionId: string; reply: FormReply },
): Promise<Form | Unreadable> {
  return onPage<Form | Unreadable>(world, municipalityId, visitor, async (scene) => {
    const { town, municipality, subject, conversation, event } = scene;
    const { settings } = municipality;
    const { talk, set, isNew } = await registrationOf(town, municipality, conversation, event.at);
    const isTheOne = talk.version === version && (!isNew || talk.at === questionId);
    if (subject || !isTheOne) throw new Refusal('form-over');
    const outcome = answerInForm(talk, set, questionId, reply, dateOf(event.at, settings.timeZone));
    switch (outcome.is) {
      case 'not-asked':
        throw new Refusal('form-over');
      case 'problem':
        return { result: { ...outcome, settings } };
      case 'taken':
        return { talk: outcome.talk, result: formOf(outcome.talk, set) };
    }
  });
}

/**
 * Makes a subject of whoever filled in the form; of the answers nothing is said in the talk. Again, the number is the same.
 * Refuses `form-over`, and `form-incomplete`.
 */
export function submitForm(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  visitor: Visitor,
  version: number,
): Promise<Registered> {
  return onPage(world, municipalityId, visitor, async ({ town, dice, municipality, subject, ...scene }) => {
    if (subject) return { result: registeredAs(subject, municipality) };
    const { person, conversation, event } = scene;
    const { talk, set, isNew } = await registrationOf(town, municipality, conversation, event.at);
    if (isNew || talk.version !== version) throw new Refusal('form-over');
    const answers = completeAnswers(set, talk.answers);
    if (!answers) throw new Refusal('form-incomplete');
    const { lineUserId } = person;
    const { number, time } = await registerSubject(
      town,
      dice,
      municipality,
      lineUserId,
      set,
      answers,
      event.at,
    );
    const said = toPerson(lineUserId, { kind: 'registered-by-form', number });
    town.say(`registered-by-form/${event.id}`, said, event.at);
    return { talk: null, result: { is: 'registered', registrationNumber: number, sendTime: time } };
  });
}

/** Forgets what was answered so far. Again, there is nothing to forget. */
export function stopForm(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  visitor: Visitor,
): Promise<void> {
  return onPage(world, municipalityId, visitor, async ({ conversation }) => ({
    ...(isRegistration(conversation.talk) ? { talk: null } : {}),
    result: undefined,
  }));
}

/** The registration under way with its questions; a new one of the live questions where there is none. */
async function registrationOf(
  town: TownReading,
  { settings }: Municipality,
  conversation: Conversation,
  at: number,
): Promise<{ talk: RegistrationTalk; set: QuestionSet; isNew: boolean }> {
  const talk = talkAt(conversation, at);
  if (isRegistration(talk)) return { talk, set: await town.questionSet(talk.version), isNew: false };
  const set = await town.questionSet(settings.questionSetVersion);
  return { talk: beginRegistration(set, at), set, isNew: true };
}

const isRegistration = (talk: Conversation['talk']): talk is RegistrationTalk =>
  talk?.kind === 'registration' && talk.purpose === 'register';

function formOf({ version, answers, at }: RegistrationTalk, set: QuestionSet): Form {
  return { is: 'form', version, items: formItems(set, answers), at };
}

function registeredAs(subject: Subject, municipality: Municipality): Registered {
  const { sendTime } = waveOf(municipality, subject);
  return { is: 'registered', registrationNumber: subject.registrationNumber, sendTime };
}
