import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { useTranslation } from 'react-i18next';

/** A page that was turned: how many were shown by then, and where the next one begins. */
export interface Turned {
  before: number;
  after: NonNullable<StaffAnswer<'subjects.list'>['next']>;
}

interface PageTurnerProps {
  shown: number;
  /** Null as long as nobody has counted. */
  total: number | null;
  turned: Turned[];
  next: StaffAnswer<'subjects.list'>['next'];
  onTurn: (turned: Turned[]) => void;
}

/** Where in the list one is, and the way on and back. */
export function PageTurner({ shown, total, turned, next, onTurn }: PageTurnerProps) {
  const { t } = useTranslation('subjects');
  const before = turned.at(-1)?.before ?? 0;
  const range = { from: before + 1, to: before + shown };
  const hasMore = next !== null && (total === null || range.to < total);
  return (
    <Stack direction="row" sx={{ gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography role="status">
        {total === null ? t('rangeOnly', range) : t('range', { ...range, count: Math.max(total, range.to) })}
      </Typography>
      {turned.length > 0 && <Button onClick={() => onTurn(turned.slice(0, -1))}>{t('previous')}</Button>}
      {hasMore && (
        <Button onClick={() => onTurn([...turned, { before: range.to, after: next }])}>{t('next')}</Button>
      )}
    </Stack>
  );
}
