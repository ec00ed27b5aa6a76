import { problemWith, runningPause, type Pause } from '../domain/pause.ts';
import { Refusal } from '../domain/refusal.ts';
import { sayTheSame, withAnswers } from '../domain/registration/correction.ts';
import { expectRevision } from '../domain/revision.ts';
import { changeInForm, type FormReply, type FormItem } from '../domain/registration/form.ts';
import { chooseSendTime } from './choose-send-time.ts';
import type { Unreadable } from './fill-in-form.ts';
import { onOwnPage } from './on-own-page.ts';
import { onPage, type Visitor } from './on-page.ts';
import { withdraw } from './own-registration.ts';
import { setPause, stopPause } from './pause-subject.ts';
import { tellSubject } from './tell-subject.ts';
import { dismissWatcher } from './watching.ts';
import type { World } from './world.ts';

type Room = Pick<World, 'towns' | 'dice'>;

type Changed = { is: 'changed' } | { is: 'asks'; item: FormItem } | Unreadable;

/**
 * Answers questions of the registration anew, as it was seen; only all of it or nothing is kept. Again, it changes nothing.
 * Refuses `form-over` for a question that is not asked, and `changed-meanwhile`.
 */
export function changeAnswers(
  world: Room,
  municipalityId: string,
  visitor: Visitor,
  { revision, answers }: { revision: number; answers: readonly { questionId: string; reply: FormReply }[] },
): Promise<Changed> {
  return onOwnPage<Changed>(world, municipalityId, visitor, async (scene) => {
    const { town, subject, today, municipality } = scene;
    const set = await town.questionSet(subject.questionSetVersion);
    const outcome = changeInForm(set, subject.answers, answers, today);
    switch (outcome.is) {
      case 'not-asked':
        throw new Refusal('form-over');
      case 'problem':
        return { result: { ...outcome, settings: municipality.settings } };
      case 'asks':
        return { result: outcome };
      case 'changed': {
        if (!sayTheSame(set, outcome.answers, subject.answers)) {
          expectRevision(subject, revision);
          town.saveSubject(withAnswers(subject, set, outcome.answers));
        }
        return { result: { is: 'changed' } };
      }
    }
  });
}

/** Takes a watcher off, who is told. Again, nobody is there to take off. */
export function removeOwnWatcher(
  world: Room,
  municipalityId: string,
  visitor: Visitor,
  since: number,
): Promise<void> {
  return onOwnPage(world, municipalityId, visitor, async (scene) => {
    await dismissWatcher(scene, since, true);
    return { result: undefined };
  });
}

/** Sets a pause, or other days for the one there is; the family hears of it. Refuses days that cannot be taken. */
export function setOwnPause(
  world: Room,
  municipalityId: string,
  visitor: Visitor,
  wish: Pick<Pause, 'from' | 'through' | 'reason'>,
): Promise<void> {
  return onOwnPage(world, municipalityId, visitor, async ({ town, municipality, subject, today, event }) => {
    const problem = problemWith(wish, runningPause(subject, today), today);
    if (problem) throw new Refusal(problem);
    await setPause(town, municipality, subject, { ...wish, by: { role: 'subject' } }, event.at);
    return { result: undefined };
  });
}

/** Ends the pause, or calls it off; the family hears of it. Again, there is none. */
export function endPauseByPage(world: Room, municipalityId: string, visitor: Visitor): Promise<void> {
  return onOwnPage(world, municipalityId, visitor, async ({ town, municipality, subject, event }) => {
    await stopPause(town, municipality, subject, 'subject', event.at);
    return { result: undefined };
  });
}

/** Chooses when to be asked. Refuses `no-such-send-time`. */
export function chooseOwnSendTime(
  world: Room,
  municipalityId: string,
  visitor: Visitor,
  waveId: string,
): Promise<void> {
  return onOwnPage(world, municipalityId, visitor, async (scene) => {
    const { reply } = await chooseSendTime(scene, waveId);
    if (reply?.kind !== 'send-time-chosen') throw new Refusal('no-such-send-time');
    return { result: undefined };
  });
}

/** Ends the registration: whoever it was is forgotten, and told in the talk. Again, there is none. */
export function withdrawByPage(world: Room, municipalityId: string, visitor: Visitor): Promise<void> {
  return onPage(world, municipalityId, visitor, async (scene) => {
    const { town, subject, event } = scene;
    if (!subject) return { result: undefined };
    await withdraw(scene, true);
    tellSubject(town, subject, `withdrawn/${subject.id}`, { kind: 'withdrawn' }, event.at);
    return { result: undefined };
  });
}
