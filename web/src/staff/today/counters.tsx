import Check from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { Today } from 'functions/contract/staff.ts';
import { subjectState, type SubjectState } from 'functions/domain/subject-state.ts';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { StateTag } from '../subjects/state-tag.tsx';

interface CountersProps {
  counts: Today['counts'];
  /** Who is listed; null where nobody is. */
  chosen: SubjectState | null;
  onChoose: (state: SubjectState | null) => void;
}

/** How many people are in which state: a toolbar, in which arrows lead from one to the next, and a press lists them. */
export function Counters({ counts, chosen, onChoose }: CountersProps) {
  const { t } = useTranslation('today');
  const states = subjectState.options;
  const [current, setCurrent] = useState<SubjectState>(chosen ?? 'help');
  return (
    <Box component="section" aria-labelledby="counters">
      <Typography id="counters" variant="h2">
        {t('counters')}
      </Typography>
      <Typography id="counters-hint" color="textSecondary" sx={{ mb: 1 }}>
        {t('countersHint')}
      </Typography>
      <Box
        role="toolbar"
        aria-labelledby="counters"
        aria-describedby="counters-hint"
        onKeyDown={moveFocus}
        sx={{
          display: 'grid',
          gap: { xs: 1, sm: 2 },
          gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(auto-fill, minmax(200px, 1fr))' },
        }}
      >
        {states.map((state) => (
          <ButtonBase
            key={state}
            aria-pressed={state === chosen}
            tabIndex={state === current ? 0 : -1}
            onFocus={() => setCurrent(state)}
            onClick={() => onChoose(state === chosen ? null : state)}
            sx={counter}
          >
            <StateTag state={state} />
            <Typography component="span" sx={{ fontSize: '1.75rem', fontWeight: 700 }}>
              {t('people', { count: counts[state] })}
              {state === chosen && <Check aria-hidden sx={{ ml: 1, color: 'primary.main' }} />}
            </Typography>
          </ButtonBase>
        ))}
      </Box>
    </Box>
  );
}

const counter = {
  // A button has a font of the browser's own, which need not know Japanese.
  font: 'inherit',
  flexDirection: 'column',
  alignItems: 'start',
  p: { xs: 1, sm: 2 },
  border: '2px solid',
  borderColor: 'divider',
  borderRadius: 1,
  '& > span': { whiteSpace: 'normal', textAlign: 'start' },
  '&:hover': { bgcolor: '#f2f2f2' },
  '&[aria-pressed=true]': { borderColor: 'primary.main', bgcolor: '#e8f1fe' },
} as const;

/** Arrows, Home and End, as in any toolbar. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const from = buttons.indexOf(event.target as HTMLElement);
  const [next, before] = [(from + 1) % buttons.length, from - 1];
  const keys: Record<string, number> = {
    ArrowRight: next,
    ArrowDown: next,
    ArrowLeft: before,
    ArrowUp: before,
    Home: 0,
    End: -1,
  };
  const to = keys[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons.at(to)?.focus();
}
