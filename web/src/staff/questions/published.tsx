import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { usePublishAgain } from './use-publish-again.ts';

/** That a version has just been published, with the way back. */
export function Published({ version }: { version: number }) {
  const { t } = useTranslation('publishing');
  const publishAgain = usePublishAgain(version);
  const former = version - 1;
  return (
    <Alert
      severity="success"
      action={
        <Button color="inherit" onClick={() => void publishAgain(former)}>
          {t('published.back', { version: former })}
        </Button>
      }
    >
      {t('published.line', { version })}
    </Alert>
  );
}
