import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../ui/status-tag.tsx';
import { useWhen } from '../../use-when.ts';
import { MARKS } from './mark-signs.ts';
import type { Days } from './month-table.tsx';

/** The days of a month that have come, the latest first, a line each. */
export function DayList({ title, days }: { title: string; days: Days }) {
  const { t } = useTranslation('month');
  const when = useWhen();
  const come = days.filter(({ mark }) => mark !== 'to-come').toReversed();
  return (
    <Table size="small" aria-label={title} sx={{ maxWidth: 840 }}>
      <TableHead>
        <TableRow>
          {(['day', 'mark', 'at', 'by'] as const).map((column) => (
            <TableCell key={column}>{t(`columns.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {come.map(({ date, mark, at, by }) => (
          <TableRow key={date}>
            <TableCell>{when.day(date)}</TableCell>
            <TableCell>
              <StatusTag {...MARKS[mark]} word={t(`marks.${mark}`)} />
            </TableCell>
            <TableCell>{at !== null && when.time(at)}</TableCell>
            <TableCell>{by}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
