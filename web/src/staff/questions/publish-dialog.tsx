import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { differenceBetween, isSame } from 'functions/domain/registration/difference.ts';
import { asSet, type Sketch } from 'functions/domain/registration/draft.ts';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.tsx';
import { useChange, useSentence } from '../asking.ts';
import { Checks } from './checks.tsx';
import { DifferenceList } from './difference-list.tsx';
import { Effect } from './effect.tsx';
import type { Checked } from './sketch-faults.ts';

/** What would be published, as it is when the dialog opens. */
export interface ToPublish {
  live: QuestionSet;
  sketch: Sketch;
  revision: number;
  checked: Checked;
}

interface PublishDialogProps {
  toPublish: ToPublish;
  onClose: () => void;
  onShow: (questionId: string) => void;
  onPublished: (version: number) => void;
}

const NOTE_LIMIT = 200;

/** What would be different, whom it concerns, what stands in the way; and the button that makes it so. */
export function PublishDialog({ toPublish, onClose, onShow, onPublished }: PublishDialogProps) {
  const { live, sketch, revision, checked } = toPublish;
  const { t } = useTranslation('publishing');
  const id = useId();
  const sentence = useSentence();
  const [note, setNote] = useState('');
  const publish = useChange('questions.publish');
  const next = asSet(sketch, live.version + 1);
  const isNothing = isSame(differenceBetween(live, next));
  const canPublish = checked.faults.length === 0 && !isNothing;
  const tooLong = note.length > NOTE_LIMIT ? t('publish.noteTooLong', { limit: NOTE_LIMIT }) : null;
  const show = (questionId: string) => {
    onClose();
    onShow(questionId);
  };
  const goLive = () => {
    if (tooLong !== null || publish.isPending) return;
    publish.mutate(
      { revision, live: live.version, note: note.trim() },
      { onSuccess: ({ version }) => onPublished(version) },
    );
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <DialogTitle id={id}>{t('publish.title', { version: next.version })}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Checks sketch={sketch} checked={checked} onShow={show} />
          <DifferenceList was={live} is={next} />
          {canPublish && (
            <>
              <Effect added={next} />
              <Field
                label={t('publish.note')}
                support={t('publish.noteSupport')}
                error={tooLong}
                value={note}
                onChange={({ target }) => setNote(target.value)}
              />
            </>
          )}
          {publish.error && <Alert severity="error">{sentence(publish.error, 'saving')}</Alert>}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ p: 2, gap: 1, flexWrap: 'wrap' }}>
        <Button autoFocus onClick={onClose}>
          {t(canPublish ? 'publish.notYet' : 'publish.back')}
        </Button>
        {canPublish && (
          <Button variant="contained" loading={publish.isPending} onClick={goLive}>
            {t('publish.confirm')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
