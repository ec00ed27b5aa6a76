import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';

/** Says that there is something new, which comes into sight when somebody wants it: nothing moves by itself. */
export function FreshBar({ text, onShow }: { text: string; onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      severity="info"
      role="status"
      action={
        <Button color="inherit" onClick={onShow}>
          {t('show')}
        </Button>
      }
      sx={{ alignItems: 'center' }}
    >
      {text}
    </Alert>
  );
}
