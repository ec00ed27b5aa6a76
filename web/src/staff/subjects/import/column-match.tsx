import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/select-field.tsx';
import { NUMBER, type Columns, type Match, type PeopleFile } from './read-people.ts';

interface ColumnMatchProps {
  columns: Columns;
  file: PeopleFile;
  match: Match;
  onMatch: (match: Match) => void;
}

/** In which column of the file each question is answered: found by its head, and chosen where it is called otherwise. */
export function ColumnMatch({ columns: { numberHeader, columns }, file, match, onMatch }: ColumnMatchProps) {
  const { t } = useTranslation('imports');
  const wanted = [{ questionId: NUMBER, header: numberHeader, required: false }, ...columns];
  const unused = file.headers.filter(
    (header, place) => header !== '' && !Object.values(match).includes(place),
  );
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { sm: '1fr 1fr', lg: '1fr 1fr 1fr' },
          alignItems: 'end',
        }}
      >
        {wanted.map(({ questionId, header, required }) => (
          <SelectField
            key={questionId}
            label={header}
            required={required}
            value={String(match[questionId] ?? -1)}
            error={required && (match[questionId] ?? -1) < 0 ? t('noColumn') : null}
            options={[
              { value: '-1', label: t('inNoColumn') },
              ...file.headers.map((head, place) => ({
                value: String(place),
                label: head === '' ? t('columnNo', { no: place + 1 }) : head,
              })),
            ]}
            onChange={(event) => onMatch({ ...match, [questionId]: Number(event.target.value) })}
          />
        ))}
      </Box>
      {unused.length > 0 && <Typography>{t('unused', { headers: unused.join('、') })}</Typography>}
    </>
  );
}
