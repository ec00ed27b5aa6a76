import type { Clock } from '../clock/clock.ts';
import type { LaneEntry, Notice } from './control.ts';

const kept = 500;

/** The last requests in both directions, oldest first. */
export interface Lane {
  record(entry: Omit<LaneEntry, 'seq' | 'at'>): void;
  /** Entries with a higher number than `after`. */
  entries(after?: number): LaneEntry[];
}

export function createLane(clock: Clock, notify: (notice: Notice) => void): Lane {
  const entries: LaneEntry[] = [];
  let seq = 0;
  return {
    record(request) {
      seq += 1;
      const entry = { seq, at: clock.now(), ...request };
      entries.push(entry);
      if (entries.length > kept) entries.shift();
      notify({ type: 'lane', entry });
    },
    entries: (after = 0) => entries.filter((entry) => entry.seq > after),
  };
}
