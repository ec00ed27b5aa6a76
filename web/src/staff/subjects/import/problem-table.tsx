import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { Columns, Row } from './read-people.ts';
import type { Checked } from './use-import.ts';

type Problem = Checked['problems'][number];

/** As many as anybody reads; with these corrected the rest is shown. */
const SHOWN = 200;

/** Everything that is in the way, line by line: where, what stands there, and what to do. */
export function ProblemTable({
  columns,
  rows,
  problems,
}: {
  columns: Columns;
  rows: Row[];
  problems: Problem[];
}) {
  const { t } = useTranslation('imports');
  const saysOf = useProblemWords();
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const shown = problems.slice(0, SHOWN).map((each) => {
    const column = columns.columns.find(({ questionId }) => questionId === each.questionId);
    const row = byLine.get(each.line);
    const cell = each.questionId === null ? row?.number : row?.cells[each.questionId];
    return { ...each, header: column?.header ?? columns.numberHeader, cell: cell ?? '' };
  });
  return (
    <>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={t('problems')}>
          <TableHead sx={{ display: { xs: 'none', sm: 'table-header-group' } }}>
            <TableRow>
              <TableCell>{t('line')}</TableCell>
              <TableCell>{t('column')}</TableCell>
              <TableCell>{t('cell')}</TableCell>
              <TableCell>{t('whatToDo')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(({ line, questionId, problem, header, cell }) => (
              <TableRow key={`${line}/${questionId ?? ''}/${problem.code}`} sx={asCard}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                  {t('lineNo', { line })}
                </TableCell>
                <TableCell>{header}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{cell === '' ? t('emptyCell') : cell}</TableCell>
                <TableCell>{saysOf(problem)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {problems.length > SHOWN && (
        <Typography>{t('moreProblems', { count: problems.length - SHOWN })}</Typography>
      )}
    </>
  );
}

/** On a phone a line is a card. */
const asCard = {
  display: { xs: 'grid', sm: 'table-row' },
  '& > *': { borderBottom: { xs: 0, sm: '1px solid' }, borderColor: 'divider' },
  borderBottom: { xs: '1px solid', sm: 0 },
} as const;

/** What is said in a file otherwise than on a form. */
const OWN = [
  'not-asked',
  'needs-consent',
  'consent-unclear',
  'not-a-number',
  'number-taken',
  'person-exists',
  'number-twice',
  'person-twice',
  'not-yes-or-no',
] as const;
type Own = (typeof OWN)[number];
const isOwn = (code: string): code is Own => (OWN as readonly string[]).includes(code);

function useProblemWords() {
  const { t } = useTranslation(['imports', 'answers']);
  return (problem: Problem['problem']): string => {
    const { code } = problem;
    // What each sentence is filled in with stands in its problem.
    const facts: { line: number } = { line: 0, ...problem };
    return isOwn(code) ? t(`imports:own.${code}`, facts) : t(`answers:problems.${code}`, facts);
  };
}
