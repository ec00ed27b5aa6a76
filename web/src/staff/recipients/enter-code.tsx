import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { useChange, useSentence } from '../asking.ts';
import type { Recipient } from './recipients-page.tsx';

/** The code that came by mail confirms the mailbox. What was typed stays when it is wrong. */
export function EnterCode({
  recipient: { id, name },
  onClose,
}: {
  recipient: Recipient;
  onClose: () => void;
}) {
  const { t } = useTranslation(['recipients', 'frame']);
  const titleId = useId();
  const [code, setCode] = useState('');
  const confirm = useChange('recipient.confirm');
  const notify = useNotify();
  const sentence = useSentence();
  const confirms = () =>
    confirm
      .mutateAsync({ recipientId: id, code })
      .then(() => {
        notify(t('confirmed'));
        onClose();
      })
      // The dialog says it.
      .catch(() => undefined);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void confirms();
        }}
      >
        <DialogTitle id={titleId}>{t('confirmTitle', { name })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {confirm.error && <Alert severity="error">{sentence(confirm.error, 'saving')}</Alert>}
          <Field
            label={t('code')}
            support={t('codeSupport')}
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </DialogContent>
        <DialogActions sx={{ p: 2 }}>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button type="submit" variant="contained" loading={confirm.isPending}>
            {t('frame:save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
