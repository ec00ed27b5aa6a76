import Container from '@mui/material/Container';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/failed.tsx';

/** The console itself could not be loaded, or broke. */
export function CannotOpen() {
  const { t } = useTranslation();
  return (
    <Container component="main" maxWidth="sm" sx={{ py: 4 }}>
      <Failed text={t('notLoaded')} onRetry={() => window.location.reload()} />
    </Container>
  );
}
