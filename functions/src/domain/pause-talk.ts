import { z } from 'zod';
import { daysLater, instant, localDate, type Instant, type LocalDate } from './calendar.ts';
import { normalised } from './japanese-text.ts';
import type { Message } from './message.ts';
import { readDays, readNearDay } from './near-day.ts';
import {
  latestEnd,
  latestStart,
  pauseProblem,
  pauseReason,
  problemWithEnd,
  problemWithStart,
  type Pause,
  type PauseReason,
} from './pause.ts';
import type { Reply } from './registration/questions/reply.ts';
import { asksTo } from './registration/talk.ts';

export const pauseTalkProblem = z.enum([...pauseProblem.options, 'not-a-day', 'not-a-reason']);
type Problem = z.infer<typeof pauseTalkProblem>;

/** A pause in the talk: from when, until when, why; then all of it once more. Null is what is still to be asked. */
export const pauseTalk = z.object({
  kind: z.literal('pause'),
  startedAt: instant,
  from: localDate.nullable(),
  through: localDate.nullable(),
  reason: pauseReason.nullable(),
  /** Why the last reply could not be taken. */
  problem: pauseTalkProblem.nullable(),
});
export type PauseTalk = z.infer<typeof pauseTalk>;

/** What a talk goes by: the day, and the pause that has begun. */
export interface PauseContext {
  running: Pause | null;
  today: LocalDate;
}

export type PauseStep =
  | { is: 'going'; talk: PauseTalk }
  | { is: 'agreed'; wish: Pick<Pause, 'from' | 'through' | 'reason'> }
  | { is: 'stopped' };

export function beginPauseTalk(context: PauseContext, at: Instant): PauseTalk {
  const asking = {
    kind: 'pause',
    startedAt: at,
    from: null,
    through: null,
    reason: null,
    problem: null,
  } as const;
  return standing(asking, context);
}

/** Whether there are days to choose from: on the last of the 90 days of a pause there are none. */
export function canChange({ running, today }: PauseContext): boolean {
  return running === null || today < latestEnd(running.from);
}

/** Takes one reply: answers what is asked, goes back (もどる), stops (やめる), or agrees to the days. */
export function answerPauseTalk(before: PauseTalk, context: PauseContext, reply: Reply): PauseStep {
  if (asksTo(reply, 'stop')) return { is: 'stopped' };
  const talk = { ...standing(before, context), problem: null };
  if (asksTo(reply, 'back')) return { is: 'going', talk: standing(oneBack(talk), context) };

  const { from, through, reason } = talk;
  if (from === null) return { is: 'going', talk: answerFrom(talk, context, reply) };
  if (through === null) return { is: 'going', talk: answerThrough({ ...talk, from }, context, reply) };
  if (reason === null) return { is: 'going', talk: answerReason(talk, reply) };
  const problem = problemWithStart(from, context.running, context.today);
  if (problem) return { is: 'going', talk: { ...talk, from: null, through: null, problem } };
  const problemAtEnd = problemWithEnd({ from, through }, context.today);
  if (problemAtEnd) return { is: 'going', talk: { ...talk, through: null, problem: problemAtEnd } };
  if (!asksTo(reply, 'agree-to-all')) return { is: 'going', talk };
  return { is: 'agreed', wish: { from, through, reason } };
}

/** What the state of the talk says: the same however often it is asked. */
export function pauseSays(talk: PauseTalk, { today }: PauseContext): Message {
  const { from, through, reason, problem } = talk;
  if (from === null) {
    const [earliest, latest] = [today, latestStart(today)];
    return { kind: 'pause-question', ask: 'from', from, earliest, latest, problem };
  }
  const [earliest, latest] = [from > today ? from : today, latestEnd(from)];
  if (through === null) return { kind: 'pause-question', ask: 'through', from, earliest, latest, problem };
  if (reason === null) return { kind: 'pause-question', ask: 'reason', from, earliest, latest, problem };
  return { kind: 'pause-review', from, through, reason };
}

/** A pause that has begun keeps its first day, whatever was said about it. */
function standing(talk: PauseTalk, { running }: PauseContext): PauseTalk {
  return running ? { ...talk, from: running.from } : talk;
}

function oneBack(talk: PauseTalk): PauseTalk {
  if (talk.reason !== null) return { ...talk, reason: null };
  return talk.through === null ? { ...talk, from: null } : { ...talk, through: null };
}

function answerFrom(talk: PauseTalk, { running, today }: PauseContext, reply: Reply): PauseTalk {
  const from = dayIn(reply, today, today);
  const problem = from === null ? 'not-a-day' : problemWithStart(from, running, today);
  return problem ? { ...talk, problem } : { ...talk, from };
}

function answerThrough(
  talk: PauseTalk & { from: LocalDate },
  { today }: PauseContext,
  reply: Reply,
): PauseTalk {
  const { from } = talk;
  const earliest = from > today ? from : today;
  const days = 'text' in reply ? readDays(reply.text) : null;
  const through = days === null ? dayIn(reply, earliest, today) : daysLater(earliest, days - 1);
  const problem: Problem | null = through === null ? 'not-a-day' : problemWithEnd({ from, through }, today);
  return problem ? { ...talk, problem } : { ...talk, through };
}

function dayIn(reply: Reply, earliest: LocalDate, today: LocalDate): LocalDate | null {
  if ('picked' in reply) return reply.picked;
  if ('text' in reply) return readNearDay(reply.text, earliest, today);
  if (!('pressed' in reply)) return null;
  if (reply.pressed === 'today') return today;
  return reply.pressed === 'tomorrow' ? daysLater(today, 1) : null;
}

function answerReason(talk: PauseTalk, reply: Reply): PauseTalk {
  const reason = reasonIn(reply);
  return reason ? { ...talk, reason } : { ...talk, problem: 'not-a-reason' };
}

const REASON_WORDS: [PauseReason, RegExp][] = [
  ['hospital', /入院|病院|手術|検査/u],
  ['stay', /泊|施設|しょーとすてい|家族/u],
  ['travel', /旅行/u],
];

/** Whatever else somebody writes is a reason, too. */
function reasonIn(reply: Reply): PauseReason | null {
  if ('pressed' in reply) return pauseReason.safeParse(reply.pressed).data ?? null;
  if (!('text' in reply)) return null;
  const said = normalised(reply.text);
  return REASON_WORDS.find(([, words]) => words.test(said))?.[0] ?? 'other';
}
