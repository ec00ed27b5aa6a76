import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../asking.ts';
import type { DeskState, DraftDesk } from './draft-desk.ts';

/** What somebody at the desk has to know: that somebody else was there, or that nothing can be saved. */
export function DeskNotes({ desk, state }: { desk: DraftDesk; state: DeskState }) {
  const { t } = useTranslation('questions');
  const sentence = useSentence();
  const { theirs, saving } = state;
  if (theirs) {
    const { sketch } = theirs.draft;
    return (
      <Alert severity="warning">
        <AlertTitle>
          {sketch
            ? t('theirs.changed', { by: sketch.savedBy ?? t('theirs.somebody') })
            : t('theirs.ended', { version: theirs.live.set.version })}
        </AlertTitle>
        {t('theirs.explained')}
        <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1, flexWrap: 'wrap' }}>
          <Button onClick={() => desk.takeTheirs()}>{t('theirs.take')}</Button>
          <Button onClick={() => desk.keepMine()}>{t('theirs.keepMine')}</Button>
        </Stack>
      </Alert>
    );
  }
  if (!(saving instanceof Error)) return null;
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={() => void desk.save()}>
          {t('again', { ns: 'frame' })}
        </Button>
      }
    >
      {sentence(saving, 'saving')}
    </Alert>
  );
}
