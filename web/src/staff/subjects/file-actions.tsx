import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useMe } from '../me.tsx';
import { ExportSubjects } from './export-subjects.tsx';

/** Whole files of people: in and out. */
export function FileActions() {
  const { t } = useTranslation('imports');
  const { may } = useMe();
  return (
    <>
      {may('import.enter') && (
        <Button variant="outlined" component={Link} to="/subjects/import">
          {t('open')}
        </Button>
      )}
      <ExportSubjects />
    </>
  );
}
