import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { IMPORT_MAX } from 'functions/domain/import.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import { useAsked } from '../../asking.ts';
import { csvOf, download } from '../../csv-file.ts';
import { Loaded } from '../../loaded.tsx';
import { Page } from '../../page.tsx';
import { Section } from '../../../ui/section.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { CheckAndEnter } from './check-and-enter.tsx';
import { ChooseFile } from './choose-file.tsx';
import { ColumnMatch } from './column-match.tsx';
import { PastImports } from './past-imports.tsx';
import { matchColumns, rowsOf, type Columns, type Match, type PeopleFile } from './read-people.ts';

/** 取り込み: people of a file become subjects who are not on LINE yet. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const columns = useAsked('import.columns', {});
  // The import that this page enters at the moment, by its id.
  const [entering, setEntering] = useState<string | null>(null);
  return (
    <Page title={t('title')}>
      <Link component={RouterLink} to="/subjects">
        {t('back')}
      </Link>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{t('intro', { count: IMPORT_MAX })}</Typography>
      <Loaded query={columns} skeleton={<SkeletonRows />}>
        {(known) => <ImportFile columns={known} isEntering={entering !== null} onEntering={setEntering} />}
      </Loaded>
      <PastImports entering={entering} />
    </Page>
  );
}

interface Chosen {
  file: PeopleFile;
  match: Match;
  /** Whatever is chosen anew is looked at anew. */
  no: number;
}

interface ImportFileProps {
  columns: Columns;
  isEntering: boolean;
  onEntering: (importId: string | null) => void;
}

function ImportFile({ columns, isEntering, onEntering }: ImportFileProps) {
  const { t } = useTranslation('imports');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [entered, setEntered] = useState<number | null>(null);
  const choose = (file: PeopleFile | null) => {
    setEntered(null);
    setChosen((before) => file && { file, match: matchColumns(columns, file), no: (before?.no ?? 0) + 1 });
  };
  const isMatched =
    chosen !== null &&
    columns.columns.every(({ questionId, required }) => !required || (chosen.match[questionId] ?? -1) >= 0);
  return (
    <Section spacing={2} title={t('file')}>
      <Box>
        <Button
          variant="outlined"
          onClick={() =>
            download(
              csvOf([[columns.numberHeader, ...columns.columns.map(({ header }) => header)]]),
              t('templateFile'),
            )
          }
        >
          {t('template')}
        </Button>
      </Box>
      {/* Another file would begin another import beside the one that is being entered. */}
      <Box
        component="fieldset"
        disabled={isEntering}
        sx={{ display: 'grid', gap: 2, border: 0, m: 0, p: 0, minWidth: 0 }}
      >
        <ChooseFile key={entered === null ? 'choosing' : 'again'} onChosen={choose} />
        {entered !== null && <Alert severity="success">{t('entered', { count: entered })}</Alert>}
        {chosen && (
          <>
            <Typography>
              {t('read', {
                name: chosen.file.name,
                charset: chosen.file.charset,
                count: chosen.file.lines.length,
              })}
            </Typography>
            <Typography variant="h3">{t('match')}</Typography>
            <ColumnMatch
              columns={columns}
              file={chosen.file}
              match={chosen.match}
              onMatch={(match) => setChosen({ ...chosen, match, no: chosen.no + 1 })}
            />
          </>
        )}
      </Box>
      {chosen && (
        <>
          {chosen.file.lines.length > IMPORT_MAX && (
            <Alert severity="error">
              {t('tooMany', { count: chosen.file.lines.length, max: IMPORT_MAX })}
            </Alert>
          )}
          {isMatched && chosen.file.lines.length <= IMPORT_MAX && (
            <CheckAndEnter
              key={chosen.no}
              columns={columns}
              rows={rowsOf(chosen.file, columns, chosen.match)}
              isEntering={isEntering}
              onEntering={onEntering}
              onEntered={(people) => {
                setChosen(null);
                setEntered(people);
              }}
            />
          )}
        </>
      )}
    </Section>
  );
}
