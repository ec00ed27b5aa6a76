import Cancel from '@mui/icons-material/Cancel';
import CheckCircle from '@mui/icons-material/CheckCircle';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import Schedule from '@mui/icons-material/Schedule';
import Send from '@mui/icons-material/Send';
import Warning from '@mui/icons-material/WarningAmber';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { tints } from '../../ui/tints.ts';
import { useWhen } from '../use-when.ts';
import type { Status } from './status-page.tsx';

type Wave = Status['waves'][number];
type Day = Wave['days'][number];

const SIGNS = {
  none: { icon: HourglassEmpty, tint: tints.waiting },
  scheduled: { icon: Schedule, tint: tints.waiting },
  late: { icon: Warning, tint: tints.help },
  delivering: { icon: Send, tint: tints.paused },
  delivered: { icon: CheckCircle, tint: tints.well },
  skipped: { icon: Cancel, tint: tints.help },
} as const;

/** How the message of a send time went on each of the last days, today first. */
export function RoundDays({ wave, isOnly }: { wave: Wave; isOnly: boolean }) {
  const { t } = useTranslation('status');
  const title = isOnly ? t('rounds') : t('roundsOf', { time: wave.sendTime.replace(/^0/, '') });
  return (
    <Section framed title={title}>
      <Table size="small" aria-label={title} sx={{ maxWidth: 720, '& th, & td': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('day')}</TableCell>
            <TableCell>{t('standing')}</TableCell>
            <TableCell align="right">{t('people')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {wave.days.map((day) => (
            <DayRow key={day.date} day={day} />
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

function DayRow({ day: { date, standing, round } }: { day: Day }) {
  const { t } = useTranslation('status');
  const when = useWhen();
  const how = standing ?? 'none';
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        {when.day(date)}
      </TableCell>
      <TableCell>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
          <StatusTag {...SIGNS[how]} word={t(`standings.${how}`)} />
          {round && <span>{timesOf(round)}</span>}
          {round && round.rostersNotAsked > 0 && (
            <strong>{t('notAsked', { count: round.rostersNotAsked })}</strong>
          )}
        </Box>
      </TableCell>
      <TableCell align="right">{round && t('peopleCount', { count: round.peopleAsked })}</TableCell>
    </TableRow>
  );

  function timesOf({ openedAt, deliveredAt }: NonNullable<Day['round']>): string {
    const opened = when.time(openedAt);
    if (deliveredAt === null) return t('since', { opened });
    const delivered = when.time(deliveredAt);
    return delivered === opened ? opened : t('times', { opened, delivered });
  }
}
