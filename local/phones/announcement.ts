import { useSyncExternalStore } from 'react';

interface Announcement {
  text: string;
  problem: boolean;
}

let latest: Announcement = { text: '', problem: false };
const listeners = new Set<() => void>();

/** Shows a sentence in the page's live region; a newer one takes its place. */
export function announce(text: string, problem = false) {
  latest = { text, problem };
  for (const listener of listeners) listener();
}

/** Resolves to undefined and tells the person when the work fails. */
export async function attempt<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    announce(`うまくいきませんでした。${error instanceof Error ? error.message : String(error)}`, true);
    return undefined;
  }
}

export function useAnnouncement(): Announcement {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => latest,
  );
}
