import { dateOf } from '../domain/calendar.ts';
import { unreadableAs } from '../domain/family-registration.ts';
import { isLocked } from '../domain/person.ts';
import { readRegistrationNumber } from '../domain/registration-number.ts';
import type { Question } from '../domain/registration/question.ts';
import type { Reply } from '../domain/registration/questions/reply.ts';
import { verifyingQuestions } from '../domain/verifying-question.ts';
import { everyQuestionSet } from './every-question-set.ts';
import type { Unreadable } from './fill-in-form.ts';
import { onPage, type PageTurn, type Visitor } from './on-page.ts';
import type { Scene } from './scene.ts';
import { questionAbout, tryToWatch } from './try-to-watch.ts';
import type { World } from './world.ts';

/** Whom it is about: a number as it was typed, or the invitation that a subject's QR code holds. */
export type About = { number: string } | { invitation: string };

type Asked = { is: 'question'; question: Question } | { is: 'not-a-number' | 'locked' };
type Watched =
  | { is: 'linked'; subjectId: string }
  | Unreadable
  | { is: 'not-a-number' | 'no-match' | 'locked' | 'full' | 'self' | 'too-early' };

/** The question that goes with a number or an invitation, whether there is anybody with it or not. */
export function askToWatch(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  visitor: Visitor,
  about: About,
): Promise<Asked> {
  return onPage<Asked>(world, municipalityId, visitor, async (scene) => {
    const asked = await ask(scene, about);
    return { result: asked.is === 'question' ? { is: 'question', question: asked.question } : asked };
  });
}

/** Begins to watch, as the talk does: by the same limits, with the same one answer to whatever does not match. */
export function watchByPage(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  visitor: Visitor,
  { about, reply }: { about: About; reply: Reply },
): Promise<Watched> {
  return onPage<Watched>(world, municipalityId, visitor, async (scene): Promise<PageTurn<Watched>> => {
    const asked = await ask(scene, about);
    if (asked.is !== 'question') return { result: asked };
    const { settings } = scene.municipality;
    const today = dateOf(scene.event.at, settings.timeZone);
    const { number, question } = asked;
    const problem = unreadableAs(question, reply, today);
    if (problem) return { result: { is: 'problem', questionId: question.id, problem, settings } };
    const tried = await tryToWatch(scene, number, question, reply, today);
    switch (tried.is) {
      case 'linked':
        return { person: tried.person, result: { is: 'linked', subjectId: tried.subject.id } };
      case 'self':
      case 'full':
      case 'too-early':
        return { result: tried };
      case 'no-match':
      case 'locked':
        return { person: tried.person, result: { is: tried.is } };
    }
  });
}

async function ask({ town, municipality, person, event }: Scene, about: About) {
  if (isLocked(person, dateOf(event.at, municipality.settings.timeZone))) return { is: 'locked' } as const;
  const invited = 'invitation' in about ? await town.subject(about.invitation) : null;
  // An invitation to nobody counts its failures as a number of nobody does, under a name that is no number.
  const number =
    'number' in about
      ? readRegistrationNumber(about.number)
      : (invited?.registrationNumber ?? about.invitation);
  if (number === null) return { is: 'not-a-number' } as const;
  const subject = invited ?? (await town.subjectWithNumber(number));
  const questions = verifyingQuestions(await everyQuestionSet(town));
  const question = await questionAbout(town, municipality, number, subject, questions);
  return { is: 'question', number, question } as const;
}
