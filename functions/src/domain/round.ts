import { z } from 'zod';
import {
  dateOf,
  daysBetween,
  hours,
  instant,
  localDate,
  momentOf,
  nextMomentAt,
  type Instant,
  type LocalDate,
} from './calendar.ts';
import type { Settings } from './municipality.ts';
import { ROUNDS_REMEMBERED, type Wave } from './wave.ts';

/** One day's check-in message to all active subjects of a wave. */
export const roundSchema = z.object({
  waveId: z.string(),
  seq: z.number().int().positive(),
  date: localDate,
  openedAt: instant,
  /** Rosters that LINE has not accepted yet; null before the first try. */
  pending: z.array(z.string()).nullable(),
  deliveredAt: instant.nullable(),
  /** How many people LINE accepted the message for, and the rosters that were given up. */
  accepted: z.number().int().nonnegative(),
  notAsked: z.array(z.string()),
  /** How many had missed 1, 2 … 14 rounds in a row when silence was looked for; null until then, or where it was not counted. */
  missed: z.array(z.number().int().nonnegative()).nullable(),
});
export type Round = z.infer<typeof roundSchema>;

/** A round that could not open at its time opens as soon as possible, for this long; later the day is skipped. */
export const LATEST_OPENING = hours(4);
/** People have at least this long to answer before silence is looked for. */
export const TIME_TO_ANSWER = hours(1);

export interface Opening {
  wave: Wave;
  /** Null where it is too late for today. */
  round: Round | null;
  /** Days on which nobody was asked since the last round: staff are told. */
  skippedDays: number;
}

/**
 * Opens the round that is due, or skips it where it is too late for today; null where none is due.
 * A second run at the same moment finds nothing due.
 */
export function openRound(wave: Wave, timeZone: string, now: Instant): Opening | null {
  if (now < wave.nextRoundAt) return null;
  const date = dateOf(now, timeZone);
  const sendAt = momentOf(date, wave.sendTime, timeZone);
  const next = { ...wave, nextRoundAt: nextMomentAt(wave.sendTime, now, timeZone) };

  const tooEarly = now < sendAt;
  const tooLate = now >= sendAt + LATEST_OPENING;
  const doneToday = wave.lastRoundOn === date;
  const daysBehind = daysBetween(dateOf(wave.nextRoundAt, timeZone), date);
  const skippedDays = daysBehind + (tooLate && !doneToday ? 1 : 0);
  if (tooEarly || tooLate || doneToday) return { wave: next, round: null, skippedDays };

  const seq = wave.seq + 1;
  return {
    skippedDays,
    wave: {
      ...next,
      seq,
      openings: [...wave.openings, { seq, at: now }].slice(-ROUNDS_REMEMBERED),
      lastRoundOn: date,
      delivering: { seq, date, until: sendAt + LATEST_OPENING },
    },
    round: {
      waveId: wave.id,
      seq,
      date,
      openedAt: now,
      pending: null,
      deliveredAt: null,
      accepted: 0,
      notAsked: [],
      missed: null,
    },
  };
}

/** What became of one pass over the rosters that still wait for a round's message. */
export interface Pass {
  /** People in the rosters that LINE accepted. */
  accepted: number;
  /** Rosters to try again in a later pass. */
  later: string[];
  /** Rosters that LINE refuses for good. */
  never: string[];
}

/**
 * Records a pass. The round is over when no roster waits any more or its time has run out: what is left then was not
 * asked, and the search for silence is set to the alert time, at least an hour after.
 */
export function recordPass(
  wave: Wave,
  settings: Settings,
  round: Round,
  pass: Pass,
  now: Instant,
): { wave: Wave; round: Round } {
  const until = wave.delivering?.until ?? now;
  const over = pass.later.length === 0 || now >= until;
  const accepted = round.accepted + pass.accepted;
  const refused = [...round.notAsked, ...pass.never];
  if (!over) return { wave, round: { ...round, accepted, pending: pass.later, notAsked: refused } };

  const rosterIds = [...refused, ...pass.later];
  const notAsked = rosterIds.length === 0 ? [] : [{ seq: round.seq, rosterIds }];
  return {
    wave: {
      ...wave,
      delivering: null,
      nextAlertAt: searchAfter(settings, round.date, now),
      nextReminderAt: reminderAfter(settings, round, now),
      notAsked: [...wave.notAsked, ...notAsked].slice(-ROUNDS_REMEMBERED),
    },
    round: { ...round, accepted, pending: [], notAsked: rosterIds, deliveredAt: now },
  };
}

/** When silence is looked for after the round of a day that was delivered at a moment. */
function searchAfter({ alertTime, timeZone }: Settings, date: LocalDate, deliveredAt: Instant): Instant {
  return Math.max(momentOf(date, alertTime, timeZone), deliveredAt + TIME_TO_ANSWER);
}

/** When silence will next be looked for; before its round is delivered, if that is delivered in time. */
export function nextSearchAt(wave: Wave, settings: Settings): Instant {
  const { nextAlertAt, delivering, nextRoundAt, openings } = wave;
  if (nextAlertAt !== null) return nextAlertAt;
  if (delivering) return searchAfter(settings, delivering.date, openings.at(-1)?.at ?? 0);
  return searchAfter(settings, dateOf(nextRoundAt, settings.timeZone), nextRoundAt);
}

/** The reminder of a round that was delivered at `now`; a round that came after its time has none. */
function reminderAfter({ reminderTime, timeZone }: Settings, round: Round, now: Instant): Instant | null {
  if (reminderTime === null) return null;
  const moment = momentOf(round.date, reminderTime, timeZone);
  return moment > now ? moment : null;
}
