import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAtAGlance } from '../../text/alerts.ts';
import type { HeldRow } from '../held-rows.ts';
import { Section } from '../../ui/section.tsx';
import { CaseCard } from './case-card.tsx';

type Status = CaseAtAGlance['status'];

interface CaseColumnProps {
  status: Status;
  /** How many there are; null until they are read. */
  total: number | null;
  children: ReactNode;
}

/** The cases in a status. */
export function CaseColumn({ status, total, children }: CaseColumnProps) {
  const { t } = useTranslation('alerts');
  const title = t(`columns.${status}`);
  return (
    <Section spacing={2} title={total === null ? title : t('columnTitle', { title, count: total })}>
      {children}
    </Section>
  );
}

interface CardsProps {
  status: Status;
  held: HeldRow<CaseAtAGlance>[];
  /** Null where there are no more. */
  onMore: (() => void) | null;
  onChanged: () => void;
}

export function CaseCards({ status, held, onMore, onChanged }: CardsProps) {
  const { t } = useTranslation('alerts');
  return (
    <>
      {held.length === 0 && <Typography>{t(`emptyColumn.${status}`)}</Typography>}
      <Stack component="ul" spacing={2} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {held.map(({ row, isGone }) => (
          <CaseCard key={row.id} alert={row} isGone={isGone} onChanged={onChanged} />
        ))}
      </Stack>
      {onMore && <Button onClick={onMore}>{t('more')}</Button>}
    </>
  );
}
