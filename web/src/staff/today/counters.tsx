import CheckCircle from '@mui/icons-material/CheckCircle';
import Group from '@mui/icons-material/Group';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import Pause from '@mui/icons-material/Pause';
import Unsubscribe from '@mui/icons-material/Unsubscribe';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Today } from 'functions/contract/staff.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { latestRoundOn } from '../../text/today.ts';
import { StatusTag, type Tint } from '../../ui/status-tag.tsx';
import { tints } from '../../ui/tints.ts';

interface Counter {
  word: string;
  icon: SvgIconComponent;
  tint: Tint;
  people: number;
}

/** How many people are in which state. */
export function Counters({ today }: { today: Today }) {
  const { t } = useTranslation('today');
  return (
    <Box component="section" aria-labelledby="counters">
      <Typography id="counters" variant="h2" gutterBottom>
        {t('counters')}
      </Typography>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, m: 0, p: 0, listStyle: 'none' }}>
        {countersOf(today, t).map(({ word, icon, tint, people }) => (
          <Box
            component="li"
            key={word}
            sx={{ minWidth: 180, p: 2, border: 1, borderColor: 'divider', borderRadius: 1 }}
          >
            <StatusTag icon={icon} word={word} tint={tint} />
            <Typography sx={{ mt: 1, fontSize: '1.75rem', fontWeight: 700 }}>
              {t('people', { count: people })}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function countersOf(today: Today, t: TFunction<'today'>): Counter[] {
  const { active, answered, paused, blocked } = today.counts;
  const resting = { word: t('states.paused'), icon: Pause, tint: tints.paused, people: paused };
  const notReached = {
    word: t('states.unreachable'),
    icon: Unsubscribe,
    tint: blocked > 0 ? tints.unreachable : tints.waiting,
    people: blocked,
  };
  if (latestRoundOn(today) === null)
    return [
      { word: t('states.active'), icon: Group, tint: tints.waiting, people: active },
      resting,
      notReached,
    ];
  return [
    { word: t('states.well'), icon: CheckCircle, tint: tints.well, people: answered },
    { word: t('states.waiting'), icon: HourglassEmpty, tint: tints.waiting, people: active - answered },
    resting,
    notReached,
  ];
}
