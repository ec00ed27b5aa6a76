import { at } from './world-at.ts';

/**
 * The rules of silence once more, as plainly as they can be said: minute by minute, from first principles, without
 * sequence numbers, indexes or transactions. It judges the real thing in random weeks.
 */
export interface Week {
  /** What happens, in order. A step of a minute happens half a minute after that minute's run of the schedule. */
  steps: Step[];
  subjects: number;
  n: number;
}

export type Step =
  | {
      minute: number;
      is: 'sign';
      subject: number;
      help: boolean;
      /** Minutes until we hear of it. */ delay: number;
    }
  | { minute: number; is: 'blocked' | 'returned'; subject: number }
  | { minute: number; is: 'family-says-safe'; subject: number }
  | { minute: number; is: 'n'; n: number }
  | { minute: number; is: 'line-down' | 'line-up' | 'we-sleep' | 'we-wake' };

/** One case as the model expects it; minutes since the start. */
export interface Case {
  subject: number;
  kind: 'silence' | 'help';
  opened: number;
  closed: number | null;
  closedBy: 'subject' | 'family' | null;
}

export const START = '2026-11-22 20:00';
const START_AT = at(START);
const DAY = 24 * 60;
/** 20:00 on the evening before: minutes until the first midnight. */
const TO_MIDNIGHT = 4 * 60;
export const WEEK_MINUTES = TO_MIDNIGHT + 7 * DAY;

export const momentOfMinute = (minute: number) => START_AT + minute * 60_000;

interface Round {
  opened: number;
  /** Null while LINE has not taken it. */
  accepted: boolean | null;
}

export function expectedCases({ steps, subjects, n: firstN }: Week): Case[] {
  const cases: Case[] = [];
  const alive: number[] = Array.from({ length: subjects }, () => -1);
  const lastSign: number[] = [...alive];
  /** Since when. */
  const blocked = new Map<number, number>();
  const rounds: Round[] = [];
  let n = firstN;
  /** What N was before it became smaller, and the round through which that still counts. */
  let before: { n: number; rounds: number } | null = null;
  let lineIsUp = true;
  let awake = true;
  let lastDay = -1;
  let search: number | null = null;
  const due = arrivals(steps);

  const threshold = () => (before && rounds.length <= before.rounds ? before.n : n);
  const openCase = (subject: number) =>
    cases.find((each) => each.subject === subject && each.closed === null);
  const missed = (subject: number) =>
    rounds.filter((round) => round.opened > (alive[subject] ?? -1) && round.accepted !== false).length;

  // One minute more, to say what was decided in the last.
  for (let minute = 0; minute <= WEEK_MINUTES + 1; minute++) {
    if (awake) runMinute(minute);
    if (minute > WEEK_MINUTES) break;
    for (const step of due.get(minute) ?? []) apply(step, minute);
  }
  return cases;

  function runMinute(minute: number) {
    if (search !== null && minute >= search) {
      for (let subject = 0; subject < subjects; subject++) {
        if (blocked.has(subject) || openCase(subject) || missed(subject) < threshold()) continue;
        cases.push({ subject, kind: 'silence', opened: minute, closed: null, closedBy: null });
      }
      search = null;
    }
    const day = Math.floor((minute + DAY - TO_MIDNIGHT) / DAY);
    const timeOfDay = (minute + DAY - TO_MIDNIGHT) % DAY;
    const inTime = timeOfDay >= 8 * 60 && timeOfDay < 12 * 60;
    const waiting = rounds.at(-1);
    // A round that a night of ours interrupted: its four hours are over by the next morning.
    if (waiting?.accepted === null) deliver(waiting, minute, inTime && lastDay === day);
    if (inTime && lastDay !== day) {
      lastDay = day;
      const round: Round = { opened: minute, accepted: null };
      rounds.push(round);
      deliver(round, minute, true);
    }
  }

  function deliver(round: Round, minute: number, inTime: boolean) {
    const anybody = blocked.size < subjects;
    if (inTime && !lineIsUp && anybody) return;
    round.accepted = inTime && (lineIsUp || !anybody);
    const startOfDay = Math.floor((round.opened + DAY - TO_MIDNIGHT) / DAY) * DAY - DAY + TO_MIDNIGHT;
    search = Math.max(startOfDay + 12 * 60 + 30, minute + 60);
  }

  /** A sign of life, heard of at `now`. Whoever was away is back, and was not asked meanwhile. */
  function hear(subject: number, minute: number, now: number) {
    const since = blocked.get(subject);
    const isBack = since !== undefined && minute + 0.5 >= since;
    if (isBack) blocked.delete(subject);
    alive[subject] = Math.max(alive[subject] ?? -1, (isBack ? now : minute) + 0.5);
    lastSign[subject] = Math.max(lastSign[subject] ?? -1, minute + 0.5);
  }

  function endSilence(subject: number, minute: number) {
    const current = openCase(subject);
    if (current?.kind !== 'silence' || missed(subject) >= threshold()) return;
    current.closed = minute;
    current.closedBy = 'subject';
  }

  function apply(step: Step, minute: number) {
    switch (step.is) {
      case 'sign': {
        const { subject, help } = step;
        hear(subject, step.minute, minute);
        const current = openCase(subject);
        if (help) {
          if (current) current.kind = 'help';
          else cases.push({ subject, kind: 'help', opened: step.minute, closed: null, closedBy: null });
        } else endSilence(subject, step.minute);
        return;
      }
      case 'blocked':
        if ((lastSign[step.subject] ?? -1) <= step.minute + 0.5) blocked.set(step.subject, step.minute + 0.5);
        return;
      case 'returned':
        hear(step.subject, step.minute, minute);
        endSilence(step.subject, step.minute);
        return;
      case 'family-says-safe': {
        const current = openCase(step.subject);
        if (!current) return;
        current.closed = minute;
        current.closedBy = 'family';
        alive[step.subject] = minute + 0.5;
        return;
      }
      case 'n': {
        const present = threshold();
        if (step.n !== n)
          before = step.n < present ? { n: present, rounds: rounds.length + step.n - 1 } : null;
        n = step.n;
        return;
      }
      case 'line-down':
      case 'line-up':
        lineIsUp = step.is === 'line-up';
        return;
      case 'we-sleep':
      case 'we-wake':
        awake = step.is === 'we-wake';
    }
  }
}

/** What reaches us at each minute. While we sleep everything from LINE waits; signs may be slow on their own, too. */
export function arrivals(steps: Step[]): Map<number, Step[]> {
  const sleeps = steps.filter(({ is }) => is === 'we-sleep' || is === 'we-wake');
  const wakesAfter = (minute: number) => {
    const last = sleeps.findLast((each) => each.minute <= minute);
    if (last?.is !== 'we-sleep') return minute;
    return sleeps.find((each) => each.is === 'we-wake' && each.minute >= minute)?.minute ?? Infinity;
  };
  const due = new Map<number, Step[]>();
  for (const step of steps) {
    const fromLine =
      step.is === 'sign' || step.is === 'blocked' || step.is === 'returned' || step.is === 'family-says-safe';
    const minute = fromLine ? wakesAfter(step.minute + ('delay' in step ? step.delay : 0)) : step.minute;
    due.set(minute, [...(due.get(minute) ?? []), step]);
  }
  return due;
}
