import { useState } from 'react';
import type { Seen } from './use-settings-draft.ts';

interface Typed {
  time: string;
  /** In ms: what a time comes to depends on the moment it is chosen. */
  typedAt: number;
  /** The send time when typing began; null once somebody has been told that it is another by now, and sees it. */
  over: string | null;
}

/**
 * The send times as they are being typed, each over the one that is stored, and one to be added. What was typed stays where
 * saving failed, and where somebody else changed a send time meanwhile.
 */
export function useTypedTimes({ sendTimes }: Seen) {
  const [typed, setTyped] = useState<Record<string, Typed | null>>({});
  const [more, setMore] = useState('');
  const set = (waveId: string, next: (before: Typed | null) => Typed | null) =>
    setTyped((all) => ({ ...all, [waveId]: next(all[waveId] ?? null) }));
  return {
    of: (waveId: string): Typed | null => typed[waveId] ?? null,
    type: (waveId: string, time: string, stored: string) =>
      set(waveId, (before) => ({ time, typedAt: Date.now(), over: before ? before.over : stored })),
    /** They have been told that the send time is another by now. */
    told: (waveId: string) => set(waveId, (before) => before && { ...before, over: null }),
    /** What was typed while it was being saved stays. */
    saved: (waveId: string, time: string) =>
      set(waveId, (now) => (now?.time === time ? null : now && { ...now, over: time })),
    more,
    setMore,
    hasChanges:
      more !== '' || sendTimes.some(({ waveId, sendTime }) => (typed[waveId]?.time ?? sendTime) !== sendTime),
  };
}

export type TypedTimes = ReturnType<typeof useTypedTimes>;
