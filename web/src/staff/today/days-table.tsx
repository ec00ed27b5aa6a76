import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslation } from 'react-i18next';
import { rateOf, type DayInNumbers } from '../../text/rate.ts';
import { useWhen } from '../use-when.ts';

/** The numbers of the chart, the latest day first. */
export function DaysTable({ days }: { days: DayInNumbers[] }) {
  const { t } = useTranslation('today');
  const when = useWhen();
  return (
    <TableContainer>
      <Table size="small" aria-label={t('days')} sx={{ maxWidth: 640 }}>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col">
              {t('day')}
            </TableCell>
            {(['asked', 'answered', 'rate'] as const).map((column) => (
              <TableCell key={column} component="th" scope="col" align="right">
                {t(column)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {days.toReversed().map((day) => (
            <TableRow key={day.date}>
              <TableCell component="th" scope="row">
                {when.day(day.date)}
              </TableCell>
              {day.numbers === null ? (
                <TableCell colSpan={3}>{t('noRound')}</TableCell>
              ) : (
                <>
                  <TableCell align="right">{t('people', { count: day.numbers.asked })}</TableCell>
                  <TableCell align="right">{t('people', { count: day.numbers.answered })}</TableCell>
                  <TableCell align="right">{t('percent', { rate: rateOf(day) ?? '–' })}</TableCell>
                </>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
