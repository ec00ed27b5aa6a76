import { useState } from 'react';
import { afterFailure, afterSaving, typeOver, type TypedOver } from '../typed-over.ts';
import type { Seen } from './use-settings-draft.ts';

/**
 * The send times as they are being typed, each over the one that is stored, and one to be added. What was typed stays where
 * saving failed, and where somebody else changed a send time meanwhile.
 */
export function useTypedTimes({ sendTimes }: Seen) {
  const [typed, setTyped] = useState<Record<string, TypedOver<string>>>({});
  // What a time comes to depends on the moment at which it is chosen, in ms.
  const [typedAt, setTypedAt] = useState(0);
  const [more, setMore] = useState('');
  const of = (waveId: string) => typed[waveId] ?? null;
  const set = (waveId: string, next: (before: TypedOver<string>) => TypedOver<string>) =>
    setTyped((all) => ({ ...all, [waveId]: next(all[waveId] ?? null) }));
  return {
    of,
    typedAt,
    type(waveId: string, time: string, stored: string): void {
      setTypedAt(Date.now());
      set(waveId, (before) => typeOver(before, time, stored));
    },
    failed: (waveId: string, failure: unknown) => set(waveId, (now) => afterFailure(now, failure)),
    saved: (waveId: string, time: string) => set(waveId, (now) => afterSaving(now, time)),
    more,
    setMore,
    hasChanges:
      more !== '' || sendTimes.some(({ waveId, sendTime }) => (of(waveId)?.value ?? sendTime) !== sendTime),
  };
}

export type TypedTimes = ReturnType<typeof useTypedTimes>;
