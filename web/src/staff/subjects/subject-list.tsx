import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { showRegistrationNumber } from 'functions/domain/registration-number.ts';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as To } from 'react-router-dom';
import { ageOn } from '../../text/age.ts';
import { useWhen } from '../use-when.ts';
import { StateTag } from './state-tag.tsx';

export type Person = StaffAnswer<'subjects.list'>['people'][number];

const COLUMNS = ['name', 'state', 'lastReport', 'age', 'phone', 'family', 'number', 'registered'] as const;

/** People in a table, or as cards where it is narrow. */
export function SubjectList({ people }: { people: Person[] }) {
  const { t } = useTranslation('subjects');
  const isNarrow = useMediaQuery('(max-width: 899px)');
  const cells = useCells();
  if (isNarrow) {
    return (
      <Stack component="ul" aria-label={t('list')} spacing={2} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {people.map((person) => (
          <Paper component="li" key={person.id} variant="outlined" sx={{ p: 2 }}>
            <Card cells={cells(person)} />
          </Paper>
        ))}
      </Stack>
    );
  }
  return (
    <TableContainer>
      <Table aria-label={t('list')} sx={{ '& .MuiTableCell-root': { px: 1 } }}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column} component="th" scope="col" sx={{ fontWeight: 700 }}>
                {t(`columns.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {people.map((person) => (
            <TableRow key={person.id} hover>
              {COLUMNS.map((column, index) => (
                <TableCell key={column} {...(index === 0 ? { component: 'th', scope: 'row' } : {})}>
                  {cells(person)[column]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Card({ cells }: { cells: Record<(typeof COLUMNS)[number], ReactNode> }) {
  const { t } = useTranslation('subjects');
  const [, , ...facts] = COLUMNS;
  return (
    <Stack spacing={1}>
      {cells.name}
      <div>{cells.state}</div>
      {facts.map((column) => (
        <Typography key={column} component="div">
          {t(`columns.${column}`)}：{cells[column]}
        </Typography>
      ))}
    </Stack>
  );
}

/** What stands in each column for somebody. */
function useCells(): (person: Person) => Record<(typeof COLUMNS)[number], ReactNode> {
  const { t } = useTranslation(['subjects', 'reach']);
  const when = useWhen();
  const [now] = useState(() => new Date().toISOString());
  const today = when.date(now);
  return ({
    id,
    name,
    kana,
    state,
    lastReportAt,
    birthDate,
    phone,
    watchers,
    reach,
    registrationNumber,
    registeredAt,
  }) => ({
    name: (
      <>
        <Link
          component={To}
          to={`/subjects/${id}`}
          sx={{ fontWeight: 700, display: 'inline-block', py: 1, whiteSpace: 'nowrap' }}
        >
          {name ?? t('noName')}
        </Link>
        {kana !== null && (
          <Typography variant="caption" component="div" noWrap>
            {kana}
          </Typography>
        )}
      </>
    ),
    state: <StateTag state={state} />,
    lastReport: lastReportAt === null ? t('never') : when.dayAndTime(lastReportAt),
    age: (
      <span style={{ whiteSpace: 'nowrap' }}>
        {birthDate === null ? t('unknown') : t('age', { age: ageOn(birthDate, today) })}
      </span>
    ),
    phone:
      phone === null ? (
        t('unknown')
      ) : (
        <Link href={`tel:${phone}`} sx={{ whiteSpace: 'nowrap' }}>
          {phone}
        </Link>
      ),
    family: (
      <>
        {t('family', { count: watchers })}
        {watchers > 0 && reach !== null && reach !== 'confirmed' && (
          <Typography variant="caption" component="div">
            {t(`reach:kinds.${reach}`)}
          </Typography>
        )}
      </>
    ),
    number: <span style={{ whiteSpace: 'nowrap' }}>{showRegistrationNumber(registrationNumber)}</span>,
    registered: when.dayOfYear(registeredAt),
  });
}
