import CheckCircle from '@mui/icons-material/CheckCircle';
import Group from '@mui/icons-material/Group';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import Unsubscribe from '@mui/icons-material/Unsubscribe';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Today } from 'functions/contract/staff.ts';
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
  return (
    <Box component="section" aria-labelledby="counters">
      <Typography id="counters" variant="h2" gutterBottom>
        人数
      </Typography>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, m: 0, p: 0, listStyle: 'none' }}>
        {countersOf(today).map(({ word, icon, tint, people }) => (
          <Box
            component="li"
            key={word}
            sx={{ minWidth: 180, p: 2, border: 1, borderColor: 'divider', borderRadius: 1 }}
          >
            <StatusTag icon={icon} word={word} tint={tint} />
            <Typography sx={{ mt: 1, fontSize: '1.75rem', fontWeight: 700 }}>{people}人</Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function countersOf(today: Today): Counter[] {
  const { active, answered, blocked } = today.counts;
  const notReached = {
    word: '見守りが届いていません',
    icon: Unsubscribe,
    tint: blocked > 0 ? tints.unreachable : tints.waiting,
    people: blocked,
  };
  if (latestRoundOn(today) === null)
    return [{ word: '見守り中', icon: Group, tint: tints.waiting, people: active }, notReached];
  return [
    { word: '無事', icon: CheckCircle, tint: tints.well, people: answered },
    { word: 'お返事待ち', icon: HourglassEmpty, tint: tints.waiting, people: active - answered },
    notReached,
  ];
}
