import { useState } from 'react';
import type { Typed } from './typed.ts';

const keptAs = (name: string) => `hidamari.typed.${name}`;

/**
 * What stands in the fields and is not sent yet, under a name. Going back keeps it, and so does a page that is loaded anew to
 * get another token; it is gone when the page is closed.
 */
export function useTyped(name: string, before: Typed) {
  const [typed, setTyped] = useState<Typed>(() => {
    const kept = sessionStorage.getItem(keptAs(name));
    return kept === null ? before : (JSON.parse(kept) as Typed);
  });
  return {
    typed,
    type(next: Typed) {
      sessionStorage.setItem(keptAs(name), JSON.stringify(next));
      setTyped(next);
    },
    /** What was sent is kept by whoever it was sent to. */
    sent: () => sessionStorage.removeItem(keptAs(name)),
  };
}
