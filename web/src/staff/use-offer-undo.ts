import type { MadeRevision } from 'functions/domain/revision.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../ui/notify.tsx';
import { useSentence } from './asking.ts';

interface Undoing<T> {
  /** What was saved, in words. */
  saved: string;
  /** The revision that saving made; without one there is nothing to take back. */
  revision: MadeRevision;
  /** Saves what was before, over that revision: so nobody else's change is taken back. */
  takeBack: (revision: number) => Promise<T>;
  /** Whether an answer says that nothing was taken back. */
  isRefused?: (answer: T) => boolean;
}

/**
 * Says that something was saved, and offers to take it back as long as nobody else has changed it. What that came to is said
 * in passing, as the offer was: by then another page may be on show.
 */
export function useOfferUndo(): <T>(undoing: Undoing<T>) => void {
  const { t } = useTranslation();
  const notify = useNotify();
  const sentence = useSentence();
  return ({ saved, revision, takeBack, isRefused = () => false }) => {
    if (revision === null) return notify(saved);
    const undo = async () => {
      try {
        if (isRefused(await takeBack(revision))) notify(t('notUndone'), { severity: 'error' });
        else notify(t('undone'));
      } catch (error) {
        const text = error instanceof Refusal ? sentence(error, 'saving') : t('notUndone');
        notify(text, { severity: 'error' });
      }
    };
    return notify(saved, { undo: () => void undo() });
  };
}
