import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../ui/notify.tsx';
import { useUnsavedGuard } from '../../ui/unsaved-guard.ts';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { NoteField } from './note-field.tsx';

/** Leaves a note for colleagues; what was typed stays until it is kept. */
export function AddNote({ alertId }: { alertId: string }) {
  const { t } = useTranslation('alerts');
  const { may } = useMe();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const add = useChange('alert.note');
  const sentence = useSentence();
  const notify = useNotify();
  useUnsavedGuard(note !== '');
  if (!may('alert.note')) return null;

  const isEmpty = note.trim() === '';
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (isEmpty) return;
    add.mutate(
      { alertId, note },
      {
        onSuccess: () => {
          setNote('');
          setTried(false);
          notify(t('noted'));
        },
      },
    );
  };
  return (
    <Stack
      component="form"
      noValidate
      onSubmit={onSubmit}
      spacing={1}
      aria-labelledby="add-note"
      sx={{ alignItems: 'start', maxWidth: 640 }}
    >
      <Typography id="add-note" variant="h3">
        {t('addNote')}
      </Typography>
      {add.error && <Alert severity="error">{sentence(add.error, 'saving')}</Alert>}
      <NoteField value={note} onChange={setNote} error={tried && isEmpty ? t('noteEmpty') : null} />
      <Button type="submit" loading={add.isPending}>
        {t('addNote')}
      </Button>
    </Stack>
  );
}
