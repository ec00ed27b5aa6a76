import type { OpenCase, Said } from './case.ts';
import { END, type Step } from './week.ts';

/** How often somebody hears a kind of message, at least and at most. */
export type Bounds = Map<string, { least: number; most: number }>;

/** A message that LINE does not take is tried again after 1, 2, 4 … 32 minutes. */
const LONGEST_WAIT = 33;

/**
 * What of all that was said is heard. What is to be said waits while we sleep or LINE takes no pushes; an alarm whose cases
 * ended meanwhile is not said any more. Where the end falls between two tries, either may be.
 */
export function heard(said: Said[], steps: Step[]): Bounds {
  const { isAwake, isUp } = conditions(steps);
  const bounds: Bounds = new Map();
  for (const { who, kind, minute, about } of said) {
    const key = `${who} hears ${kind}`;
    const { least, most } = bounds.get(key) ?? { least: 0, most: 0 };
    const [may, must] = kind === 'all-clear' ? [true, true] : reaches(Math.ceil(minute), who, about);
    bounds.set(key, { least: least + (must ? 1 : 0), most: most + (may ? 1 : 0) });
  }
  return bounds;

  /** Whether it may be heard, and whether it must. */
  function reaches(decided: number, who: string, about: OpenCase[]): [boolean, boolean] {
    if (about.length === 0) return [true, true];
    const first = next(decided, isAwake);
    const byMail = who.includes('@');
    const earliest = next(first, (minute) => isAwake(minute) && (byMail || isUp(minute)));
    const latest = earliest === first ? first : quietFrom(earliest);
    const endedBefore = (minute: number) => about.every(({ ended }) => ended !== null && ended < minute);
    return [!endedBefore(earliest), !endedBefore(latest)];
  }

  /** When it was tried in any case: after so long a time without a hindrance. */
  function quietFrom(from: number): number {
    let since = from;
    for (let minute = from; minute <= END; minute++) {
      if (!isAwake(minute) || !isUp(minute)) since = minute + 1;
      else if (minute - since >= LONGEST_WAIT) return minute;
    }
    return END;
  }
}

function next(from: number, is: (minute: number) => boolean): number {
  let minute = from;
  while (minute < END && !is(minute)) minute++;
  return minute;
}

/** Of each minute whether we run and whether LINE takes pushes: what changes in a minute counts from the next. */
function conditions(steps: Step[]) {
  const awake: boolean[] = [];
  const up: boolean[] = [];
  let [isAwake, isUp] = [true, true];
  const byMinute = Map.groupBy(steps, ({ minute }) => minute);
  for (let minute = 0; minute <= END; minute++) {
    awake.push(isAwake);
    up.push(isUp);
    for (const { is } of byMinute.get(minute) ?? []) {
      if (is === 'we-sleep' || is === 'we-wake') isAwake = is === 'we-wake';
      if (is === 'push-down' || is === 'push-up') isUp = is === 'push-up';
    }
  }
  return {
    isAwake: (minute: number) => awake[minute] ?? true,
    isUp: (minute: number) => up[minute] ?? true,
  };
}
