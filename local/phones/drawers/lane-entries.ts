import { useEffect, useState } from 'react';

import type { LaneEntry } from '../../line/control.ts';
import { attempt } from '../announcement.ts';
import { subscribe } from '../live.ts';
import { simulator } from '../simulator-client.ts';

/** A round to a whole town makes thousands; a person looks at the last ones. */
const KEPT = 200;

/** The latest requests between LINE and the bot, newest first. */
export function useLane() {
  const [entries, setEntries] = useState<LaneEntry[]>([]);
  useEffect(() => {
    const add = (more: LaneEntry[] = []) => setEntries((before) => merged(before, more));
    const load = async () => add(await attempt(simulator.lane(0)));
    void load();
    return subscribe((notice) => {
      if (notice.type === 'lane') add([notice.entry]);
      if (notice.type === 'connected') void load();
    });
  }, []);
  return entries;
}

/** Newest first, each `seq` once: a request may come as a notice and again with a load. */
export function merged(before: LaneEntry[], more: LaneEntry[]): LaneEntry[] {
  const bySeq = new Map([...before, ...more].map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].toSorted((one, other) => other.seq - one.seq).slice(0, KEPT);
}
