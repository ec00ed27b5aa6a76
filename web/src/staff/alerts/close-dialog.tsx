import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  outcome as outcomes,
  reason as reasons,
  type Outcome,
  type Reason,
} from 'functions/domain/ending.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { useAsked, useChange, useSentence } from '../asking.ts';
import { NoteField } from './note-field.tsx';

interface CloseDialogProps {
  alertId: string;
  onClose: () => void;
}

/** Ends a case: how it ended, why it was, a note for colleagues, and what the family will hear. */
export function CloseDialog({ alertId, onClose }: CloseDialogProps) {
  const { t } = useTranslation(['alerts', 'frame']);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const close = useChange('alert.close');
  const sentence = useSentence();
  const notify = useNotify();

  const onEnd = () => {
    setTried(true);
    if (outcome === null || reason === null) return;
    const said = note.trim() === '' ? {} : { note };
    close.mutate(
      { alertId, outcome, reason, ...said },
      {
        onSuccess: (closing) => {
          notify(closing.is === 'closed' ? t('closed') : t('closedBefore'));
          onClose();
        },
      },
    );
  };
  const isUntouched = outcome === null && reason === null && note === '';
  return (
    <Dialog open fullWidth onClose={() => isUntouched && onClose()} aria-labelledby="close-case">
      <DialogTitle id="close-case">{t('write')}</DialogTitle>
      <DialogContent>
        <Stack spacing={3}>
          {close.error && <Alert severity="error">{sentence(close.error, 'saving')}</Alert>}
          <ChoiceField
            legend={t('outcome')}
            required
            options={outcomes.options.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
            value={outcome}
            onChange={setOutcome}
            error={tried && outcome === null ? t('outcomeMissing') : null}
          />
          <ChoiceField
            legend={t('reason')}
            required
            options={reasons.options.map((value) => ({ value, label: t(`reasons.${value}`) }))}
            value={reason}
            onChange={setReason}
            error={tried && reason === null ? t('reasonMissing') : null}
          />
          <NoteField value={note} onChange={setNote} error={null} />
          {outcome !== null && <FamilyHears alertId={alertId} outcome={outcome} />}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ p: 2, gap: 1, flexWrap: 'wrap' }}>
        <Button autoFocus onClick={onClose}>
          {t('frame:cancel')}
        </Button>
        <Button variant="contained" loading={close.isPending} onClick={onEnd}>
          {t('closeNow')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What the family will be told, in the words they will read. */
function FamilyHears({ alertId, outcome }: { alertId: string; outcome: Outcome }) {
  const { t } = useTranslation('alerts');
  const { data } = useAsked('alert.endings', { alertId });
  if (!data) return null;
  if (data.told === 0) return <Typography>{t('noFamily')}</Typography>;
  return (
    <div>
      <Typography>{t('familyHears', { count: data.told })}</Typography>
      <Typography
        component="blockquote"
        sx={{ m: 0, mt: 1, p: 2, bgcolor: '#f2f2f2', borderRadius: 1, whiteSpace: 'pre-line' }}
      >
        {outcome === 'safe' ? data.safe : data.notSafe}
      </Typography>
    </div>
  );
}
