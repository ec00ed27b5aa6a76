import type { Clock } from './clock.ts';

export interface MovingClock extends Clock {
  /** Jumps forward. Time never goes back: an earlier moment leaves it where it is. */
  moveTo(moment: number): void;
}

/** A clock that starts at a moment and then stands still until it is moved, or runs on with real time. */
export function movingClock(start: number, pace: 'still' | 'running'): MovingClock {
  let base = start;
  let since = performance.now();
  const now = () => Math.floor(base + (pace === 'running' ? performance.now() - since : 0));
  return {
    now,
    moveTo(moment) {
      base = Math.max(moment, now());
      since = performance.now();
    },
  };
}
