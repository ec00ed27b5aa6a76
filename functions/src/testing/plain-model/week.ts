import { at } from '../world-at.ts';
import type { WishedDays } from './pauses.ts';

/** A week of a small town, to be lived by the real actions and by the plain model. Times are minutes since START. */
export interface Week {
  /** What happens, in order. A step of a minute happens half a minute after that minute's run of the schedule. */
  steps: Step[];
  subjects: number;
  n: number;
}

/** What people do: it reaches us by LINE, which may be slow, may come twice, and waits while we sleep. */
export type Deed =
  | { is: 'sign'; by: 'tap' | 'text' | 'sticker'; help: boolean }
  | { is: 'blocked' | 'returned' }
  | ({ is: 'pauses' } & WishedDays)
  | { is: 'ends-pause' }
  | ({ is: 'staff-pauses' } & WishedDays)
  | { is: 'staff-ends-pause' }
  | { is: 'family-takes' | 'family-says-safe' | 'family-reaches-nobody' }
  | { is: 'grandchild-stops' | 'grandchild-watches' }
  | { is: 'watcher-blocks' | 'watcher-returns'; who: 'family' | 'grandchild' }
  | { is: 'staff-take' | 'staff-close' | 'staff-vouch' };

export type Step = { minute: number } & (
  | (Deed & {
      subject: number;
      /** Minutes until we hear of it. */
      delay: number;
      /** Minutes until we hear of it once more; null where we do not. */
      again: number | null;
    })
  | { is: 'n'; n: number }
  | { is: 'own-n'; person: number; n: number | null }
  | { is: 'send-time'; hour: number }
  | { is: 'line-down' | 'line-up' | 'push-down' | 'push-up' | 'we-sleep' | 'we-wake' }
);
export type DeedStep = Extract<Step, { subject: number }>;

export const START = '2026-11-22 20:00';
const START_AT = at(START);
export const DAY = 24 * 60;
/** 20:00 on the evening before: minutes until the first midnight. */
const TO_MIDNIGHT = 4 * 60;
export const WEEK_MINUTES = TO_MIDNIGHT + 7 * DAY;
/** After the week nothing happens any more: what was to be said is said. */
export const END = WEEK_MINUTES + 60;

export const momentOfMinute = (minute: number) => START_AT + minute * 60_000;
/** Days are counted from the evening's, 0. */
export const dayOf = (minute: number) => Math.floor((minute + DAY - TO_MIDNIGHT) / DAY);
export const startOfDay = (day: number) => day * DAY - DAY + TO_MIDNIGHT;

export const isDeed = (step: Step): step is DeedStep => 'subject' in step;

/** What reaches us at each minute until the end. While we sleep everything from LINE waits; signs may be slow on their own, too. */
export function arrivals(steps: Step[]): Map<number, Step[]> {
  const sleeps = steps.filter(({ is }) => is === 'we-sleep' || is === 'we-wake');
  const wakesAfter = (minute: number) => {
    const last = sleeps.findLast((each) => each.minute <= minute);
    if (last?.is !== 'we-sleep') return minute;
    return sleeps.find((each) => each.is === 'we-wake' && each.minute >= minute)?.minute ?? Infinity;
  };
  const due = new Map<number, Step[]>();
  for (const step of steps) {
    const minute = isDeed(step) ? wakesAfter(step.minute + step.delay) : step.minute;
    if (minute < END) due.set(minute, [...(due.get(minute) ?? []), step]);
  }
  return due;
}

/** Which watcher did it; null where it was somebody else. */
export function watcherIn(step: DeedStep): string | null {
  const isGrandchild = step.is.startsWith('grandchild-') || ('who' in step && step.who === 'grandchild');
  if (isGrandchild) return 'grandchild';
  return step.is.startsWith('family-') || 'who' in step ? `family-s${step.subject}` : null;
}
