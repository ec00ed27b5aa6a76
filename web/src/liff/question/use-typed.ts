import { useSyncExternalStore } from 'react';
import { forgetTyped, keepTyped, keptTyped, listenToTyped } from './keep-typed.ts';

/**
 * What stands in the fields and is not sent yet, under a name. Going back keeps it, and so does a page that is loaded anew to
 * get another token; it is gone when the page is closed. Once it is forgotten the fields are again as they were `before`.
 */
export function useTyped<T>(name: string, before: T) {
  const kept = useSyncExternalStore(listenToTyped, () => keptTyped(name));
  return {
    typed: kept === null ? before : (JSON.parse(kept) as T),
    type: (next: T) => keepTyped(name, JSON.stringify(next)),
    /** What was sent is kept by whoever it was sent to. */
    sent: () => forgetTyped(name),
  };
}
