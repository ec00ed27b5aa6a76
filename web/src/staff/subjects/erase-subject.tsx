import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { readRegistrationNumber, showRegistrationNumber } from 'functions/domain/registration-number.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { Field } from '../../ui/field.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import type { Subject } from './subject-page.tsx';

/** Deletes somebody for good, once their registration number was typed: what is lost, and that a pause may do, is said before. */
export function EraseSubject({ subject }: { subject: Subject }) {
  const { t } = useTranslation('subjects');
  const { may } = useMe();
  const [open, setOpen] = useState(false);
  const [pausing, setPausing] = useState(false);
  const pauseInstead = () => {
    setOpen(false);
    setPausing(true);
  };
  if (!may('subject.erase')) return null;
  return (
    <Section title={t('erase')}>
      <Button color="error" sx={{ alignSelf: 'start' }} onClick={() => setOpen(true)}>
        {t('eraseOpen')}
      </Button>
      {open && <EraseDialog subject={subject} onClose={() => setOpen(false)} onPause={pauseInstead} />}
      {pausing && <PauseDialog subject={subject} onClose={() => setPausing(false)} />}
    </Section>
  );
}

interface EraseDialogProps {
  subject: Subject;
  onClose: () => void;
  onPause: () => void;
}

function EraseDialog({ subject, onClose, onPause }: EraseDialogProps) {
  const { t } = useTranslation(['subjects', 'frame', 'pauses']);
  const { id, registrationNumber, pause, state } = subject;
  const titleId = useId();
  const erase = useChange('subject.erase');
  const navigate = useNavigate();
  const notify = useNotify();
  const sentence = useSentence();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);

  const act = async () => {
    if (readRegistrationNumber(typed) !== registrationNumber) return setError(t('eraseWrong'));
    await erase.mutateAsync({ subjectId: id });
    notify(t('erased'));
    await navigate('/subjects');
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          act().catch(() => undefined);
        }}
      >
        <DialogTitle id={titleId}>{t('eraseOpen')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography sx={{ whiteSpace: 'pre-line' }}>{t('eraseText')}</Typography>
          {pause === null && state !== 'unlinked' && (
            <Alert severity="info">
              {t('pauses:instead')}
              <Button sx={{ display: 'block', mt: 1 }} onClick={onPause}>
                {t('pauses:insteadOpen')}
              </Button>
            </Alert>
          )}
          <Field
            label={t('eraseLabel', { number: showRegistrationNumber(registrationNumber) })}
            autoComplete="off"
            inputMode="numeric"
            value={typed}
            error={error}
            onChange={(event) => setTyped(event.target.value)}
          />
          {erase.error && <Alert severity="error">{sentence(erase.error, 'saving')}</Alert>}
        </DialogContent>
        <DialogActions sx={{ p: 2, gap: 1, flexWrap: 'wrap' }}>
          <Button autoFocus onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button type="submit" variant="contained" color="error">
            {t('eraseSure')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
