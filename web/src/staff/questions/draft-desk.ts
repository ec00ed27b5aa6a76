import type { StaffAnswer } from 'functions/contract/staff.ts';
import { sketchOf, type Sketch } from 'functions/domain/registration/draft.ts';
import { isChangedMeanwhile } from '../changed-meanwhile.ts';
import { begun, changed, redone, undone, type History } from './history.ts';

export type Questions = StaffAnswer<'questions.read'>;

/** Without a change for so long, the draft is saved. */
const QUIET_MS = 2_000;

export interface DeskState {
  history: History<Sketch>;
  /** The draft as the server is known to have it, and since when; at and by are null before anything was drafted. */
  kept: { revision: number; sketch: Sketch; at: number | null; by: string | null };
  saving: 'quiet' | 'under-way' | Error;
  /** What somebody else made of the draft while there is something unsaved here. */
  theirs: Questions | null;
}

/** The draft on one desk: changed here, saved by itself when it is quiet, and never over what somebody else saved. */
export interface DraftDesk {
  state(): DeskState;
  subscribe(changed: () => void): () => void;
  /** `what` names what was changed; several changes of one thing in a breath are undone at once. */
  change(sketch: Sketch, what: string): void;
  undo(): void;
  redo(): void;
  /** Saves at once. True where everything is saved. */
  save(): Promise<boolean>;
  /** What was read anew. Where nothing is unsaved it is taken over, else it is offered. */
  heard(read: Questions): void;
  /** Goes on from theirs; the own is one step back. */
  takeTheirs(): void;
  /** Goes on from the own, over theirs, which is one step back. */
  keepMine(): void;
  /** Saves no more by itself. */
  leave(): void;
}

export const isUnsaved = ({ history, kept }: DeskState): boolean => history.present !== kept.sketch;

interface Server {
  save(revision: number, sketch: Sketch): Promise<{ revision: number }>;
  /** Asks for the questions anew: somebody was faster. */
  reread(): void;
  now(): number;
}

export function draftDesk(read: Questions, { save, reread, now }: Server): DraftDesk {
  const first = keptIn(read);
  let state: DeskState = { history: begun(first.sketch), kept: first, saving: 'quiet', theirs: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<DeskState>): void {
    state = { ...state, ...change };
    clearTimeout(timer);
    const waits = isUnsaved(state) && state.saving === 'quiet' && state.theirs === null;
    if (waits) timer = setTimeout(() => void saveNow(), QUIET_MS);
    listeners.forEach((hear) => hear());
  }

  async function saveNow(): Promise<boolean> {
    if (running) await running;
    if (!isUnsaved(state)) return true;
    if (state.theirs) return false;
    running = send(state.history.present);
    await running;
    running = null;
    return !isUnsaved(state);
  }

  async function send(sketch: Sketch): Promise<void> {
    set({ saving: 'under-way' });
    try {
      const { revision } = await save(state.kept.revision, sketch);
      set({ saving: 'quiet', kept: { revision, sketch, at: now(), by: null } });
    } catch (error) {
      set({ saving: error instanceof Error ? error : new Error(String(error)) });
      if (isChangedMeanwhile(error)) reread();
    }
  }

  function goOnFrom(sketch: Sketch, kept: DeskState['kept']): void {
    const isOther = contentOf(sketch) !== contentOf(state.history.present);
    const history = isOther
      ? changed(state.history, sketch, 'theirs', now())
      : { ...state.history, present: sketch };
    set({ history, kept, theirs: null, saving: 'quiet' });
  }

  return {
    state: () => state,
    subscribe(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    change: (sketch, what) =>
      set({ history: changed(state.history, sketch, what, now()), saving: afterChange(state.saving) }),
    undo: () => set({ history: undone(state.history), saving: afterChange(state.saving) }),
    redo: () => set({ history: redone(state.history), saving: afterChange(state.saving) }),
    save: saveNow,
    heard(latest) {
      const kept = keptIn(latest);
      const isLater = kept.revision > state.kept.revision;
      const isOtherLive =
        kept.revision === state.kept.revision &&
        latest.draft.sketch === null &&
        kept.sketch.basedOn !== state.kept.sketch.basedOn;
      if (running || (!isLater && !isOtherLive)) return;
      if (!isUnsaved(state)) goOnFrom(kept.sketch, kept);
      else if (isLater) set({ theirs: latest, saving: 'quiet' });
    },
    takeTheirs() {
      if (!state.theirs) return;
      const kept = keptIn(state.theirs);
      goOnFrom(kept.sketch, kept);
    },
    keepMine() {
      if (!state.theirs) return;
      const { present } = state.history;
      const kept = keptIn(state.theirs);
      const seen = changed(state.history, kept.sketch, 'theirs', now());
      set({ history: changed(seen, present, 'mine', now()), kept, theirs: null });
    },
    leave: () => clearTimeout(timer),
  };
}

/** What failed is tried again with the next change. */
const afterChange = (saving: DeskState['saving']) => (saving instanceof Error ? 'quiet' : saving);

function keptIn({ draft, live }: Questions): DeskState['kept'] {
  const { revision } = draft;
  if (!draft.sketch) return { revision, sketch: sketchOf(live.set), at: null, by: null };
  const { savedAt, savedBy, ...sketch } = draft.sketch;
  return { revision, sketch, at: Date.parse(savedAt), by: savedBy };
}

const contentOf = ({ questions, verifyingQuestionId }: Sketch) =>
  JSON.stringify([questions, verifyingQuestionId]);
