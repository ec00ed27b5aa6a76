import type { KeyboardEvent } from 'react';
import type { DraftDesk } from './draft-desk.ts';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+S (⌘ on a Mac), for the draft as a whole and not for one field of it. */
export function useDeskKeys(desk: DraftDesk): (event: KeyboardEvent) => void {
  return (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.nativeEvent.isComposing) return;
    const key = event.key.toLowerCase();
    const act =
      key === 's' ? desk.save : key === 'y' || (key === 'z' && event.shiftKey) ? desk.redo : desk.undo;
    if (!['s', 'y', 'z'].includes(key)) return;
    event.preventDefault();
    void act();
  };
}
