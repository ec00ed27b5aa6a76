import { useTranslation } from 'react-i18next';
import { useNotify } from '../ui/notify.tsx';
import { useSentence } from './asking.ts';

/** `isRefused`: whether an answer says that nothing was taken back. */
type OfferUndo = <T>(saved: string, takeBack: () => Promise<T>, isRefused?: (answer: T) => boolean) => void;

/**
 * Says that something was saved, and offers to take it back as long as nobody else has changed it. What that came to is said
 * in passing, as the offer was: by then another page may be on show.
 */
export function useOfferUndo(): OfferUndo {
  const { t } = useTranslation();
  const notify = useNotify();
  const sentence = useSentence();
  return (saved, takeBack, isRefused = () => false) => {
    const undo = async () => {
      try {
        if (isRefused(await takeBack())) notify(t('notUndone'), { severity: 'error' });
        else notify(t('undone'));
      } catch (error) {
        notify(sentence(error as Error, 'saving'), { severity: 'error' });
      }
    };
    notify(saved, { undo: () => void undo() });
  };
}
