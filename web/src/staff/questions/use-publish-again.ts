import { useTranslation } from 'react-i18next';
import { useConfirm } from '../../ui/confirm.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { useChange, useSentence } from '../asking.ts';

/** Publishes an earlier version once more, asked before. True where it was done. */
export function usePublishAgain(live: number): (version: number) => Promise<boolean> {
  const { t } = useTranslation('publishing');
  const confirm = useConfirm();
  const notify = useNotify();
  const sentence = useSentence();
  const { mutateAsync } = useChange('version.publish');
  return async (version) => {
    const sure = await confirm({
      title: t('again.title', { version }),
      text: t('again.text', { version, next: live + 1 }),
      confirm: t('again.confirm'),
    });
    if (!sure) return false;
    try {
      const done = await mutateAsync({ version, live, note: '' });
      notify(t('published.done', done));
      return true;
    } catch (error) {
      if (error instanceof Error) notify(sentence(error, 'saving'), { severity: 'error' });
      return false;
    }
  };
}
