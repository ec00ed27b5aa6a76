import Typography from '@mui/material/Typography';
import type { Refusal } from 'functions/domain/refusal.ts';
import { useTranslation } from 'react-i18next';

/** For somebody who is signed in, but may not be here at all. */
export function NotStaff({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation();
  return (
    <>
      <title>{t('documentTitle', { page: t('notStaff.title'), town: t('product') })}</title>
      <Typography variant="h1" gutterBottom>
        {t('notStaff.title')}
      </Typography>
      <Typography>{t(refusal.code, { ns: 'refusals' })}</Typography>
    </>
  );
}
