import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { loading } from '../../text/ja.ts';

const ROWS = [1, 2, 3, 4];

/** The page's shape while it is read. */
export function TodaySkeleton() {
  return (
    <Stack role="status" aria-label={loading} spacing={2}>
      <Skeleton variant="text" sx={{ fontSize: '1.375rem' }} width="80%" />
      <Skeleton variant="text" width="40%" />
      {ROWS.map((row) => (
        <Skeleton key={row} variant="rounded" height={56} />
      ))}
    </Stack>
  );
}
