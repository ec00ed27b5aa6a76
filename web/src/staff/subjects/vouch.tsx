import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { useConfirm } from '../../ui/confirm.tsx';
import { Failed } from '../../ui/failed.tsx';
import { useNotify } from '../../ui/notify.tsx';
import type { Subject } from './subject-page.tsx';

/** 「無事を確かめた」: a member of staff has phoned or met somebody. */
export function Vouch({ subject: { id, state } }: { subject: Subject }) {
  const { t } = useTranslation('subjects');
  const { may } = useMe();
  const confirm = useConfirm();
  const notify = useNotify();
  const sentence = useSentence();
  const vouch = useChange('subject.vouch');
  if (!may('subject.vouch') || state === 'unlinked') return null;

  const act = async () => {
    const sure = await confirm({ title: t('vouch'), text: t('vouchText'), confirm: t('vouchSure') });
    if (!sure) return;
    await vouch.mutateAsync({ subjectId: id });
    notify(t('vouched'));
  };
  return (
    <>
      <Button sx={{ alignSelf: 'start' }} onClick={() => void act().catch(() => undefined)}>
        {t('vouch')}
      </Button>
      {vouch.error && (
        <Failed text={sentence(vouch.error, 'saving')} onRetry={() => void act().catch(() => undefined)} />
      )}
    </>
  );
}
