import { useEffect, useState, useSyncExternalStore } from 'react';
import { useBackend } from '../../backend/backend.tsx';
import { draftDesk, type DeskState, type DraftDesk, type Questions } from './draft-desk.ts';

/** The draft on this page's desk; `reread` asks for the questions anew, which then come as `read`. */
export function useDesk(read: Questions, reread: () => void): { desk: DraftDesk; state: DeskState } {
  const { ask } = useBackend();
  const [desk] = useState(() =>
    draftDesk(read, {
      save: (revision, sketch) => ask('draft.save', { revision, sketch }),
      reread,
      now: () => Date.now(),
    }),
  );
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  useEffect(() => desk.heard(read), [desk, read]);
  useEffect(() => {
    const saveAgain = () => void desk.save();
    window.addEventListener('online', saveAgain);
    return () => {
      window.removeEventListener('online', saveAgain);
      desk.leave();
    };
  }, [desk]);
  return { desk, state };
}
