import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  pauseReason,
  problemWithEnd,
  problemWithStart,
  type PauseProblem,
  type PauseReason,
} from 'functions/domain/pause.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Field } from '../../ui/field.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { useChange, useSentence } from '../asking.ts';
import { useOpened } from '../use-opened.ts';
import { useWhen } from '../use-when.ts';
import { PauseEffects } from './pause-effects.tsx';
import { PauseNow } from './pause-now.tsx';
import type { Subject } from './subject-page.tsx';

interface PauseDialogProps {
  subject: Subject;
  onClose: () => void;
}

/** From when until when somebody rests, and why; before it is decided it says what it comes to. */
export function PauseDialog({ subject, onClose }: PauseDialogProps) {
  const { t } = useTranslation(['pauses', 'frame', 'refusals']);
  const when = useWhen();
  const titleId = useId();
  const notify = useNotify();
  const sentence = useSentence();
  const change = useChange('subject.pause');
  const opened = useOpened(subject);
  const { pause, pauseDecidedAt: seen, today } = opened.seen;
  const [chosenFrom, setFrom] = useState(pause?.from ?? today);
  const [through, setThrough] = useState(pause?.through ?? '');
  const [reason, setReason] = useState<PauseReason | null>(pause?.reason ?? null);
  const [tried, setTried] = useState(false);
  const running = pause?.hasBegun ? pause : null;
  const from = running?.from ?? chosenFrom;

  const said = (day: string, problem: PauseProblem | null) => {
    if (day === '') return t('dayMissing');
    return problem && t(problem, { ns: 'refusals' });
  };
  const wrongStart = said(from, problemWithStart(from, running, today));
  const wrongEnd = said(through, problemWithEnd({ from, through }, today));
  const areDays = wrongStart === null && wrongEnd === null;

  const act = async () => {
    setTried(true);
    if (!areDays || reason === null) return;
    try {
      await change.mutateAsync({ subjectId: subject.id, seen, from, through, reason });
      notify(t('isSet'));
      onClose();
    } catch (error) {
      opened.failed(error);
    }
  };
  return (
    <Dialog
      open
      fullWidth
      aria-labelledby={titleId}
      onClose={(_, why) => why === 'escapeKeyDown' && onClose()}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        <DialogTitle id={titleId}>{t(pause ? 'change' : 'set')}</DialogTitle>
        <DialogContent>
          <Stack spacing={3}>
            {change.error && <Alert severity="error">{sentence(change.error, 'saving')}</Alert>}
            {opened.isTold && <PauseNow pause={pause} />}
            {running ? (
              <Typography>{t('fromRunning', { from: when.day(from) })}</Typography>
            ) : (
              <Field
                type="date"
                label={t('from')}
                required
                value={from}
                error={tried ? wrongStart : null}
                onChange={({ target }) => setFrom(target.value)}
              />
            )}
            <Field
              type="date"
              label={t('through')}
              support={t('throughSupport')}
              required
              value={through}
              error={tried || through !== '' ? wrongEnd : null}
              onChange={({ target }) => setThrough(target.value)}
            />
            <ChoiceField
              legend={t('reason')}
              support={t('reasonSupport')}
              required
              options={pauseReason.options.map((value) => ({ value, label: t(`reasons.${value}`) }))}
              value={reason}
              error={tried && reason === null ? t('reasonMissing') : null}
              onChange={setReason}
            />
            {areDays && <PauseEffects subject={subject} days={{ from, through }} />}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ p: 2, gap: 1, flexWrap: 'wrap' }}>
          <Button autoFocus onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={change.isPending}>
            {t(pause ? 'change' : 'set')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
