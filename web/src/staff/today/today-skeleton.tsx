import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';

const ROWS = [1, 2, 3, 4];

/** The page's shape while it is read. */
export function TodaySkeleton() {
  const { t } = useTranslation();
  return (
    <Stack role="status" aria-label={t('loading')} spacing={2}>
      <Skeleton variant="text" sx={{ fontSize: '1.375rem' }} width="80%" />
      <Skeleton variant="text" width="40%" />
      {ROWS.map((row) => (
        <Skeleton key={row} variant="rounded" height={56} />
      ))}
    </Stack>
  );
}
