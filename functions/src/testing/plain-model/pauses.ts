import { phoneOf } from './case.ts';
import { dayOf } from './week.ts';

/** What the rules of pauses need to know, and do, of everything else. */
interface Surroundings {
  blocked: Map<number, number>;
  watchers: Set<string>[];
  /** When each was last known to be alive. */
  alive: number[];
  say: (minute: number, kind: string, who: Iterable<string>) => void;
}

/** Days as somebody wishes them: so many from that of the wish. */
export interface WishedDays {
  in: number;
  days: number;
}

interface Pause {
  from: number;
  through: number;
}

/**
 * The rules of pauses, as plainly as they can be said: from the first day to the last nobody is asked and nobody is missed.
 * What is decided for today counts at once; otherwise a day begins with its message.
 */
export function pausesAmong({ blocked, watchers, alive, say }: Surroundings) {
  const pauses = new Map<number, Pause>();
  /** Who is not asked any more, since the pause began. */
  const resting = new Set<number>();
  const decided = new Map<number, number>();

  const running = (subject: number, day: number): Pause | null => {
    const pause = pauses.get(subject);
    return pause && (resting.has(subject) || pause.from <= day) ? pause : null;
  };

  return {
    isResting: (subject: number) => resting.has(subject),
    hasPause: (subject: number) => pauses.has(subject),
    isRunning: (subject: number, minute: number) => running(subject, dayOf(minute)) !== null,

    /** Days, or an end where none are wished for. The latest word counts, not the one that is heard of last. */
    decide(
      subject: number,
      wish: WishedDays | object,
      by: 'subject' | 'staff',
      happened: number,
      now: number,
    ) {
      if (happened < (decided.get(subject) ?? -1)) return;
      if ('days' in wish) set(subject, wish, by, happened, now);
      else if (pauses.has(subject)) {
        decided.set(subject, happened);
        over(subject, by, now);
      }
    },

    /** With the message of a day. While we were away, a pause may have begun and ended. */
    dawns(day: number, minute: number) {
      for (const [subject, pause] of pauses) {
        if (pause.from <= day && !blocked.has(subject)) resting.add(subject);
        if (pause.through < day) over(subject, 'calendar', minute);
      }
    },

    leaves: (subject: number) => resting.delete(subject),
    comesBack(subject: number, happened: number) {
      if (running(subject, dayOf(happened))) resting.add(subject);
    },
  };

  function set(subject: number, wish: WishedDays, by: 'subject' | 'staff', happened: number, now: number) {
    const today = dayOf(happened);
    const from = running(subject, today)?.from ?? today + wish.in;
    const through = today + wish.in + wish.days - 1;
    const present = pauses.get(subject);
    if (through < from || (present?.from === from && present.through === through)) return;
    pauses.set(subject, { from, through });
    decided.set(subject, happened);
    if (from <= today && !blocked.has(subject)) resting.add(subject);
    if (by === 'staff') say(now, 'paused-by-staff', [phoneOf(subject)]);
    say(now, 'subject-pauses', watchers[subject] ?? []);
  }

  /** Whoever rested is back. Where nothing arrives, nothing is said. */
  function over(subject: number, by: 'subject' | 'staff' | 'calendar', now: number) {
    pauses.delete(subject);
    // The message of this very minute is a first one to answer.
    if (resting.delete(subject)) alive[subject] = by === 'calendar' ? now - 0.5 : now;
    if (blocked.has(subject)) return;
    if (by !== 'subject') say(now, 'pause-over', [phoneOf(subject)]);
    say(now, 'subject-returns', watchers[subject] ?? []);
  }
}
