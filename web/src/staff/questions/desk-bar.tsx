import Redo from '@mui/icons-material/Redo';
import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../use-when.ts';
import { isUnsaved, type DeskState, type DraftDesk } from './draft-desk.ts';

interface DeskBarProps {
  desk: DraftDesk;
  state: DeskState;
  liveVersion: number;
  /** Something is different from what is live. */
  isDraft: boolean;
  faults: number;
  onPublish: () => void;
  onVersions: () => void;
  onDiscard: () => void;
}

/** Where the draft stands: what is live, what is saved, back and forth, publishing. */
export function DeskBar({
  desk,
  state,
  liveVersion,
  isDraft,
  faults,
  onPublish,
  onVersions,
  onDiscard,
}: DeskBarProps) {
  const { t } = useTranslation('questions');
  const { past, future } = state.history;
  return (
    <Box component="section" aria-label={t('bar.label')} sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <Typography sx={{ fontWeight: 700 }}>
          {t(isDraft ? 'bar.draft' : 'bar.live', { version: liveVersion })}
        </Typography>
        <Saved state={state} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          startIcon={<Undo />}
          aria-disabled={past.length === 0}
          onClick={() => desk.undo()}
          sx={dimmed}
        >
          {t('bar.undo')}
        </Button>
        <Button
          startIcon={<Redo />}
          aria-disabled={future.length === 0}
          onClick={() => desk.redo()}
          sx={dimmed}
        >
          {t('bar.redo')}
        </Button>
        <Button onClick={onVersions}>{t('bar.versions')}</Button>
        {isDraft && <Button onClick={onDiscard}>{t('bar.discard')}</Button>}
        {isDraft && (
          <Button variant="contained" onClick={onPublish}>
            {faults > 0 ? t('bar.check', { count: faults }) : t('bar.publish')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function Saved({ state }: { state: DeskState }) {
  const { t } = useTranslation('questions');
  const when = useWhen();
  const { at, by } = state.kept;
  const words = () => {
    if (state.saving instanceof Error || state.theirs) return t('bar.notSaved');
    if (state.saving === 'under-way') return t('bar.saving');
    if (isUnsaved(state)) return t('bar.waiting');
    if (at === null) return '';
    const time = when.dayAndTime(new Date(at).toISOString());
    return by === null
      ? t('bar.saved', { time: when.time(new Date(at).toISOString()) })
      : t('bar.savedBy', { by, time });
  };
  return <Typography role="status">{words()}</Typography>;
}

const dimmed = { '&[aria-disabled=true]': { opacity: 0.5 } };
