import { z } from 'zod';
import {
  dateOf,
  instant,
  localDate,
  localTime,
  momentOf,
  nextMomentAt,
  type Instant,
  type LocalTime,
} from './calendar.ts';

/** A round whose message has not yet been accepted by LINE for every roster. */
const delivery = z.object({
  seq: z.number().int(),
  date: localDate,
  /** After this moment what is not yet accepted is given up. */
  until: instant,
});

/** Late enough in the day is before 20:00: four hours of catching up end the same day. */
export const sendTimeSchema = localTime.refine((time) => time < '20:00', 'must be before 20:00');

/**
 * Everybody who is asked at one time of day. A municipality that offers several send times has several waves: each opens
 * its own rounds and counts them for its own people, so nobody can miss a round that others were asked.
 */
export const waveSchema = z.object({
  id: z.string(),
  sendTime: sendTimeSchema,
  /** The ordinal of the latest round, 0 before the first. */
  seq: z.number().int().nonnegative(),
  /** When the latest rounds were opened, oldest first: an event that arrives late counts for its own time. */
  openings: z.array(z.object({ seq: z.number().int(), at: instant })),
  lastRoundOn: localDate.nullable(),
  nextRoundAt: instant,
  delivering: delivery.nullable(),
  /** When silence is next looked for: set once a round is delivered, null after the search. */
  nextAlertAt: instant.nullable(),
  /** When it was last looked for, to the end; null before the first time. */
  lastSearchAt: instant.nullable(),
  /** When those who have not answered are next reminded: set once a round is delivered, null afterwards. */
  nextReminderAt: instant.nullable(),
  /** A day no later than the next on which somebody's pause begins or ends: looked for before that day's round. */
  nextPauseOn: localDate.nullable(),
  /** Rounds that LINE did not accept for some rosters, whose people therefore cannot have missed them. */
  notAsked: z.array(z.object({ seq: z.number().int(), rosterIds: z.array(z.string()) })),
  /** After N was lowered, the former N counts until this round: only rounds since then are judged by the new one. */
  formerly: z.object({ alertAfterRounds: z.number().int(), throughSeq: z.number().int() }).nullable(),
});
export type Wave = z.infer<typeof waveSchema>;

/** Openings and unasked rounds that are remembered: far more than the 14 rounds a silence may last. */
export const ROUNDS_REMEMBERED = 60;

/** A wave that asks for the first time at its next send time. */
export function newWave(id: string, sendTime: LocalTime, now: Instant, timeZone: string): Wave {
  return {
    id,
    sendTime,
    seq: 0,
    openings: [],
    lastRoundOn: null,
    nextRoundAt: nextMomentAt(sendTime, now, timeZone),
    delivering: null,
    nextAlertAt: null,
    lastSearchAt: null,
    nextReminderAt: null,
    nextPauseOn: null,
    notAsked: [],
    formerly: null,
  };
}

/** The latest round that was open at a moment: what a sign of life at that moment answers. */
export function seqAt({ openings, seq }: Wave, at: Instant): number {
  const open = openings.findLast((opening) => opening.at <= at);
  if (open) return open.seq;
  const [oldest] = openings;
  return oldest ? oldest.seq - 1 : seq;
}

/**
 * The same wave at another time of day. Today still has a round where it has had none and the new time is to come;
 * otherwise the next round keeps its day: where that moment has gone by, it opens late or is skipped, as any other would.
 */
export function atSendTime<W extends Pick<Wave, 'lastRoundOn' | 'nextRoundAt'>>(
  wave: W,
  sendTime: LocalTime,
  now: Instant,
  timeZone: string,
): W {
  const today = dateOf(now, timeZone);
  const stillToday = wave.lastRoundOn !== today && momentOf(today, sendTime, timeZone) > now;
  const date = stillToday ? today : dateOf(wave.nextRoundAt, timeZone);
  return { ...wave, sendTime, nextRoundAt: momentOf(date, sendTime, timeZone) };
}

/** The moment at which a wave next has something to do by the clock. */
export function waveDueAt({ delivering, nextRoundAt, nextAlertAt, nextReminderAt }: Wave): Instant {
  if (delivering) return 0;
  return Math.min(nextRoundAt, nextAlertAt ?? Infinity, nextReminderAt ?? Infinity);
}
