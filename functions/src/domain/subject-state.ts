import { z } from 'zod';
import type { LocalDate } from './calendar.ts';
import type { Subject } from './subject.ts';
import type { Wave } from './wave.ts';

/**
 * How it stands with a subject today, each in exactly one state. help, silence: a case is open · waiting: the latest message
 * is not answered, today's or an earlier one · answered: today's is, or they are known to be well since · scheduled: none was
 * sent today yet, and they are known to be well since the one before, if any · paused: they rest by agreement · blocked: no
 * message arrives · unlinked: not on LINE yet.
 */
export const subjectState = z.enum([
  'help',
  'silence',
  'waiting',
  'answered',
  'scheduled',
  'paused',
  'blocked',
  'unlinked',
]);
export type SubjectState = z.infer<typeof subjectState>;

export function stateOf(subject: Subject, wave: Wave, today: LocalDate): SubjectState {
  if (subject.alertId !== null) return subject.alertKind ?? 'silence';
  if (subject.status !== 'active') return subject.status;
  if (subject.answeredThrough < wave.seq) return 'waiting';
  return askedOn(wave, today) ? 'answered' : 'scheduled';
}

/**
 * What people in a state are found by. A round changes the state of everybody without a write, so whoever is asked stands
 * under their wave and the round they answered last: those who wait are those who answered an earlier one.
 */
export function stateKey(subject: Subject): string {
  if (subject.alertId !== null) return subject.alertKind ?? 'silence';
  return subject.status === 'active' ? askedKey(subject.waveId, subject.answeredThrough) : subject.status;
}

/** Where people in a state stand among the keys: under any of these, or from one of these up to and without the other. */
export type StateKeys = { in: string[] } | { ranges: { from: string; below: string }[] };

export function keysOf(state: SubjectState, waves: Wave[], today: LocalDate): StateKeys {
  switch (state) {
    case 'waiting':
      return { ranges: waves.map(({ id, seq }) => keysThrough(id, seq - 1)) };
    case 'answered':
      return { in: latest(waves.filter((wave) => askedOn(wave, today))) };
    case 'scheduled':
      return { in: latest(waves.filter((wave) => !askedOn(wave, today))) };
    default:
      return { in: [state] };
  }
}

/** Where those of a wave stand who are asked and answered this round last, or an earlier one. */
export function keysThrough(waveId: string, seq: number): { from: string; below: string } {
  return { from: askedKey(waveId, 0), below: askedKey(waveId, seq + 1) };
}

/** A clock in another place may be a day behind the one that opened the round: it has been asked all the same. */
const askedOn = ({ lastRoundOn }: Wave, today: LocalDate) => lastRoundOn !== null && lastRoundOn >= today;
const latest = (waves: Wave[]) => waves.map(({ id, seq }) => askedKey(id, seq));
/** Padded, so that texts sort as their numbers do. */
const askedKey = (waveId: string, seq: number) => `${waveId}/${String(seq).padStart(9, '0')}`;
