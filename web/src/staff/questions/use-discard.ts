import { useTranslation } from 'react-i18next';
import { useConfirm } from '../../ui/confirm.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { useChange, useSentence } from '../asking.ts';
import type { DraftDesk } from './draft-desk.ts';

/** Gives the draft up, asked once more; it can be taken back as long as the page is open. */
export function useDiscard(desk: DraftDesk): () => Promise<void> {
  const { t } = useTranslation('questions');
  const confirm = useConfirm();
  const notify = useNotify();
  const sentence = useSentence();
  const { mutateAsync } = useChange('draft.discard');
  return async () => {
    const sure = await confirm({
      title: t('discard.title'),
      text: t('discard.text'),
      confirm: t('discard.confirm'),
      danger: true,
    });
    // What is not saved yet is given up, too: it has to be part of what is.
    if (!sure || !(await desk.save())) return;
    try {
      await mutateAsync({ revision: desk.state().kept.revision });
      notify(t('discard.done'), { undo: () => desk.undo() });
    } catch (error) {
      if (error instanceof Error) notify(sentence(error, 'saving'), { severity: 'error' });
    }
  };
}
