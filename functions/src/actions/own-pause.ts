import { dateOf } from '../domain/calendar.ts';
import type { Message } from '../domain/message.ts';
import { isOutdated, runningPause } from '../domain/pause.ts';
import {
  answerPauseTalk,
  beginPauseTalk,
  canChange,
  pauseSays,
  type PauseContext,
  type PauseTalk,
} from '../domain/pause-talk.ts';
import type { Reply } from '../domain/registration/questions/reply.ts';
import type { Subject } from '../domain/subject.ts';
import { setPause, stopPause } from './pause-subject.ts';
import type { Scene, Turn } from './scene.ts';

/** What can be typed to end a pause, even while other days are asked for. */
export const END_PAUSE = 'お休みをやめる';

const NOT_REGISTERED: Turn = { talk: null, reply: { kind: 'not-registered' } };

/** 「お休み」: the pause there is, with what can be done about it; where there is none, asks from when. */
export function showPause(scene: Scene): Turn {
  const { subject } = scene;
  if (!subject) return NOT_REGISTERED;
  if (subject.pause === null) return changePause(scene);
  return { reply: pauseOf(subject, contextOf(scene, subject)) };
}

/** Asks for the days of a pause, or for other days of the one there is. Pressed again it begins anew. */
export function changePause(scene: Scene): Turn {
  const { subject, event } = scene;
  if (!subject) return NOT_REGISTERED;
  const context = contextOf(scene, subject);
  if (!canChange(context)) return showPause(scene);
  const talk = beginPauseTalk(context, event.at);
  return { talk, reply: pauseSays(talk, context) };
}

/** Takes a reply to what is asked about a pause. Who left meanwhile has nothing to pause. */
export async function answerPause(scene: Scene, talk: PauseTalk, reply: Reply): Promise<Turn> {
  const { town, municipality, subject, event } = scene;
  if (!subject) return NOT_REGISTERED;
  if ('text' in reply && reply.text.trim() === END_PAUSE) return endOwnPause(scene);
  const context = contextOf(scene, subject);
  const step = answerPauseTalk(talk, context, reply);
  switch (step.is) {
    case 'stopped':
      return { talk: null, reply: { kind: 'pause-stopped' } };
    case 'going':
      return { talk: step.talk, reply: pauseSays(step.talk, context) };
    case 'agreed': {
      if (isOutdated(subject, event.at)) return { talk: null, reply: pauseOf(subject, context) };
      const { from, through } = step.wish;
      const pause = { ...step.wish, by: { role: 'subject' } } as const;
      await setPause(town, municipality, subject, pause, event.at);
      return { talk: null, reply: { kind: 'pause-set', from, through } };
    }
  }
}

/** 「お休みをやめる」: from the next round on they are asked again. Without a pause, says so. */
export async function endOwnPause(scene: Scene): Promise<Turn> {
  const { town, municipality, subject, event } = scene;
  if (!subject) return NOT_REGISTERED;
  if (subject.pause === null || isOutdated(subject, event.at)) {
    return { talk: null, reply: pauseOf(subject, contextOf(scene, subject)) };
  }
  await stopPause(town, municipality, subject, 'subject', event.at);
  return { talk: null, reply: { kind: 'pause-ended' } };
}

function pauseOf({ pause }: Subject, context: PauseContext): Message {
  if (pause === null) return { kind: 'no-pause' };
  const { from, through } = pause;
  return { kind: 'pause', from, through, canChange: canChange(context) };
}

function contextOf({ municipality, event }: Scene, subject: Subject): PauseContext {
  const today = dateOf(event.at, municipality.settings.timeZone);
  return { running: runningPause(subject, today), today };
}
