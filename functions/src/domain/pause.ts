import { z } from 'zod';
import { actor } from './actor.ts';
import { daysLater, localDate, type Instant, type LocalDate } from './calendar.ts';
import { waveOf, withWave, type Municipality } from './municipality.ts';
import { Refusal } from './refusal.ts';
import type { Subject } from './subject.ts';

/** Why somebody rests, in one tap: a hospital, the family's house or a care home, a journey. Shown to staff only. */
export const pauseReason = z.enum(['hospital', 'stay', 'travel', 'other']);
export type PauseReason = z.infer<typeof pauseReason>;

/** A time in which somebody is not asked, agreed on beforehand. It begins and ends with the rounds of their wave. */
export const pauseSchema = z.object({
  /** The first day without a round, and the last. */
  from: localDate,
  through: localDate,
  reason: pauseReason,
  by: actor,
});
export type Pause = z.infer<typeof pauseSchema>;
/** The days of a pause, the first and the last. */
export const pauseDays = pauseSchema.pick({ from: true, through: true });
export type PauseDays = z.infer<typeof pauseDays>;

/** Design §4: a pause that is forgotten must not last. */
export const PAUSE_DAYS_MAX = 90;
/** A pause is announced for a time that can be foreseen; a date farther away is a slip of the year. */
const ANNOUNCED_AHEAD_MAX = 90;

/** Pauses gone by that are remembered for the calendar: years of them. */
export const RESTS_KEPT = 20;

export const latestStart = (today: LocalDate): LocalDate => daysLater(today, ANNOUNCED_AHEAD_MAX);
export const latestEnd = (from: LocalDate): LocalDate => daysLater(from, PAUSE_DAYS_MAX - 1);
/** The day with whose round somebody is asked again. */
export const dayAfter = ({ through }: Pick<Pause, 'through'>): LocalDate => daysLater(through, 1);

/** Why days cannot be those of a pause. */
export const pauseProblem = z.enum([
  'pause-has-begun',
  'pause-starts-in-the-past',
  'pause-starts-too-late',
  'pause-ends-in-the-past',
  'pause-ends-before-it-starts',
  'pause-too-long',
]);
export type PauseProblem = z.infer<typeof pauseProblem>;

/** What is wrong with these days for somebody whose pause is running, or with none (null); null where they can be taken. */
export function problemWith(
  days: PauseDays,
  running: Pick<Pause, 'from'> | null,
  today: LocalDate,
): PauseProblem | null {
  return problemWithStart(days.from, running, today) ?? problemWithEnd(days, today);
}

/** A pause that has begun keeps its first day: its 90 days are counted from there, however often it is changed. */
export function problemWithStart(
  from: LocalDate,
  running: Pick<Pause, 'from'> | null,
  today: LocalDate,
): PauseProblem | null {
  if (running) return from === running.from ? null : 'pause-has-begun';
  if (from < today) return 'pause-starts-in-the-past';
  return from > latestStart(today) ? 'pause-starts-too-late' : null;
}

export function problemWithEnd({ from, through }: PauseDays, today: LocalDate): PauseProblem | null {
  if (through < today) return 'pause-ends-in-the-past';
  if (through < from) return 'pause-ends-before-it-starts';
  return through > latestEnd(from) ? 'pause-too-long' : null;
}

/** The pause of somebody who rests on a day: whoever looks in on them has nothing to wait for. Null where nobody does. */
export function runningPause({ status, pause }: Pick<Subject, 'status' | 'pause'>, today: LocalDate) {
  return pause !== null && (status === 'paused' || pause.from <= today) ? pause : null;
}

/** Whether the last day of somebody's pause is over. */
export const hasEnded = ({ pause }: Pick<Subject, 'pause'>, today: LocalDate): boolean =>
  pause !== null && pause.through < today;

/**
 * A subject with a pause, instead of the one before, as was decided at `at`. It begins at once where its first day has
 * come, and for somebody who rests already.
 */
export function withPause(subject: Subject, pause: Pause, today: LocalDate, at: Instant): Subject {
  return resting({ ...subject, pause, pauseDecidedAt: at }, today);
}

/** A subject who rests, where the first day of the pause has come. */
export function resting(subject: Subject, today: LocalDate): Subject {
  const begins = subject.status === 'active' && runningPause(subject, today) !== null;
  return begins ? { ...subject, status: 'paused' } : subject;
}

/**
 * A subject without the pause. Coming back from one counts as a sign of life: of the rounds so far (`seq`) none is missed.
 * Who had not begun to rest has not come back. `restedThrough` is the last day on which they were not asked for its sake.
 */
export function withoutPause(subject: Subject, seq: number, restedThrough: LocalDate): Subject {
  const ended: Subject = { ...subject, pause: null, rested: withRest(subject, restedThrough) };
  return subject.status === 'paused' ? { ...ended, status: 'active', answeredThrough: seq } : ended;
}

function withRest({ rested, pause }: Subject, last: LocalDate): Subject['rested'] {
  if (pause === null || last < pause.from) return rested;
  const through = last < pause.through ? last : pause.through;
  return [...rested, { from: pause.from, through }].slice(-RESTS_KEPT);
}

/** Whether a day is, was or will be one of a pause. */
export function restsOn({ rested, pause }: Pick<Subject, 'rested' | 'pause'>, date: LocalDate): boolean {
  const all = pause ? [...rested, pause] : rested;
  return all.some(({ from, through }) => from <= date && date <= through);
}

/** Whether two are the same days for the same reason, whoever decided it. */
export function isSamePause(
  one: Pick<Pause, 'from' | 'through' | 'reason'> | null,
  other: Pick<Pause, 'from' | 'through' | 'reason'>,
): boolean {
  return one?.from === other.from && one.through === other.through && one.reason === other.reason;
}

/**
 * Refuses `changed-meanwhile` where there was another word on the pause since `seen`: by the subject in the talk, or by a
 * colleague. The pause has a moment of its own for it, as the subject's word does not raise the revision.
 */
export function expectPauseAsSeen({ pauseDecidedAt }: Subject, seen: Instant | null): void {
  if (pauseDecidedAt !== seen) throw new Refusal('changed-meanwhile');
}

/** Whether somebody did this before the last word on their pauses: heard of only now, it is about another one. */
export function isOutdated({ pauseDecidedAt }: Subject, at: Instant): boolean {
  return pauseDecidedAt !== null && at < pauseDecidedAt;
}

/** The day with whose round a pause next begins or ends; null where there is none. */
export function pauseTurnsOn({ status, pause }: Subject): LocalDate | null {
  if (pause === null) return null;
  return status === 'active' ? pause.from : dayAfter(pause);
}

/** The municipality that looks at this subject's pause in time: with the round of the day on which it turns. */
export function expecting(municipality: Municipality, subject: Subject): Municipality {
  const turnsOn = pauseTurnsOn(subject);
  const wave = waveOf(municipality, subject);
  if (turnsOn === null || (wave.nextPauseOn !== null && wave.nextPauseOn <= turnsOn)) return municipality;
  return withWave(municipality, { ...wave, nextPauseOn: turnsOn });
}
