import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WholeCase } from '../../text/alerts.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { TakeButton } from './take-button.tsx';
import { PrintSheet } from './visit-sheet.tsx';

/** What can be done about a case, as far as whoever looks may. */
export function CaseActions({ alert }: { alert: WholeCase }) {
  const { t } = useTranslation('alerts');
  const { may } = useMe();
  const confirm = useConfirm();
  const notify = useNotify();
  const sentence = useSentence();
  const notReached = useChange('alert.notReached');
  const reopen = useChange('alert.reopen');
  const [closing, setClosing] = useState(false);
  const { id: alertId, status } = alert;
  const isOpen = status !== 'closed';
  const error = notReached.error ?? reopen.error;

  const onReopen = async () => {
    const question = { title: t('reopen'), text: t('reopenText'), confirm: t('reopen') };
    if (await confirm(question)) reopen.mutate({ alertId }, { onSuccess: () => notify(t('reopened')) });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}>
      {error && <Alert severity="error">{sentence(error, 'saving')}</Alert>}
      {isOpen && <TakeButton alert={alert} onTaken={() => undefined} />}
      {isOpen && may('alert.notReached') && (
        <Button
          loading={notReached.isPending}
          onClick={() => notReached.mutate({ alertId }, { onSuccess: () => notify(t('notReachedNoted')) })}
        >
          {t('notReached')}
        </Button>
      )}
      {isOpen && may('alert.close') && <Button onClick={() => setClosing(true)}>{t('write')}</Button>}
      {alert.canBeReopened && may('alert.reopen') && (
        <Button loading={reopen.isPending} onClick={() => void onReopen()}>
          {t('reopen')}
        </Button>
      )}
      {may('alert.print') && <PrintSheet alertId={alertId} />}
      {closing && <CloseDialog alertId={alertId} onClose={() => setClosing(false)} />}
    </Box>
  );
}
