import { useState } from 'react';
import { forgetTyped, keptAs } from './forget-typed.ts';

/**
 * What stands in the fields and is not sent yet, under a name. Going back keeps it, and so does a page that is loaded anew to
 * get another token; it is gone when the page is closed.
 */
export function useTyped<T>(name: string, before: T) {
  const [typed, setTyped] = useState<T>(() => {
    const kept = sessionStorage.getItem(keptAs(name));
    return kept === null ? before : (JSON.parse(kept) as T);
  });
  return {
    typed,
    type(next: T) {
      sessionStorage.setItem(keptAs(name), JSON.stringify(next));
      setTyped(next);
    },
    /** What was sent is kept by whoever it was sent to. */
    sent: () => forgetTyped(name),
  };
}
