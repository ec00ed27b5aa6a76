import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { casesWith } from 'functions/domain/silence-history.ts';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { useWhen } from '../use-when.ts';

/** What another number of days would have done over the last two weeks, day by day. */
export function Tryout({ now, other }: { now: number; other: number }) {
  const { t } = useTranslation('settings');
  const silences = useAsked('silences.read', {});
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3">{t('tryout.title')}</Typography>
      <Loaded query={silences} skeleton={<SkeletonRows rows={2} />}>
        {({ days }) =>
          days.length === 0 ? <Typography>{t('tryout.none')}</Typography> : <Days {...{ days, now, other }} />
        }
      </Loaded>
    </Box>
  );
}

function Days({
  days,
  now,
  other,
}: {
  days: StaffAnswer<'silences.read'>['days'];
  now: number;
  other: number;
}) {
  const { t } = useTranslation('settings');
  const { day } = useWhen();
  const isOther = now !== other;
  const sum = (n: number) => days.reduce((total, each) => total + casesWith(n, each), 0);
  const columns = isOther ? [now, other] : [now];
  return (
    <>
      <Typography role="status">
        {t(isOther ? 'tryout.changed' : 'tryout.same', { now, other, before: sum(now), after: sum(other) })}
        {other > now && t('tryout.least')}
      </Typography>
      <Table size="small" aria-label={t('tryout.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('tryout.date')}</TableCell>
            {columns.map((n) => (
              <TableCell key={n} align="right">
                {t('tryout.with', { count: n })}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {days.map((each) => (
            <TableRow key={each.date}>
              <TableCell component="th" scope="row">
                {day(each.date)}
              </TableCell>
              {columns.map((n) => (
                <TableCell key={n} align="right">
                  {t('tryout.people', { count: casesWith(n, each) })}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography color="textSecondary">{t('tryout.note')}</Typography>
    </>
  );
}
