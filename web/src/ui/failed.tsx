import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';

/** Something could not be shown: what happened, and one way on. */
export function Failed({ text, onRetry }: { text: string; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={onRetry}>
          {t('again')}
        </Button>
      }
    >
      <AlertTitle>{t('failed')}</AlertTitle>
      {text}
    </Alert>
  );
}
