import { dateOf, type LocalDate } from '../domain/calendar.ts';
import { familySays, unreadableAs, type FamilyTalk } from '../domain/family-registration.ts';
import { readRegistrationNumber } from '../domain/registration-number.ts';
import type { Question } from '../domain/registration/question.ts';
import type { Reply } from '../domain/registration/questions/reply.ts';
import { asksTo } from '../domain/registration/talk.ts';
import { verifyingQuestions } from '../domain/verifying-question.ts';
import { everyQuestionSet } from './every-question-set.ts';
import type { Scene, Turn } from './scene.ts';
import { questionAbout, tryToWatch } from './try-to-watch.ts';

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
  const question = await questionAbout(town, municipality, number, subject, questions);
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
  const tried = await tryToWatch(scene, number, question, reply, today);
  switch (tried.is) {
    case 'linked': {
      const linked = { kind: 'family-linked', number: tried.subject.registrationNumber } as const;
      return { person: tried.person, talk: null, reply: linked };
    }
    case 'self':
    case 'full':
    case 'too-early':
      return { talk: null, reply: { kind: `family-${tried.is}` } };
    case 'locked':
      return { person: tried.person, talk: null, reply: { kind: 'family-locked' } };
    case 'no-match':
      return { person: tried.person, ...askNumber(talk, 'no-match') };
  }
}

/** From the number on, with why it is asked for again. */
function askNumber(talk: FamilyTalk, problem: FamilyTalk['problem']): Turn {
  const next = { ...talk, number: null, questionId: null, problem, unreadable: null };
  return { talk: next, reply: familySays(next, null) };
}
