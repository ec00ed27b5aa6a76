import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FreshBar } from '../../ui/fresh-bar.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { useHeldRows } from '../held-rows.ts';
import { Loaded } from '../loaded.tsx';
import { Page } from '../page.tsx';
import { CaseCards, CaseColumn } from './case-column.tsx';
import { Checks } from './checks.tsx';

/** How often it is read anew while somebody looks. */
const EVERY_MS = 10_000;
/** Cases of a column to begin with, and how many more each time. */
const STEP = 25;

/** 要確認: the cases by who is on them; nobody is forgotten, and nobody is phoned twice. */
export function AlertsPage() {
  const { t } = useTranslation(['alerts', 'frame']);
  const open = useColumn('open');
  const taken = useColumn('taken');
  const closed = useColumn('closed');
  const columns = [open, taken, closed];
  const known = columns.flatMap(({ list }) => list.data?.alerts ?? []);
  const held = [
    useHeldRows(open.list.data?.alerts, known),
    useHeldRows(taken.list.data?.alerts, known),
    useHeldRows(closed.list.data?.alerts, known),
  ];
  const inSight = new Set(held.flatMap(({ shown }) => shown.map(({ row }) => row.id)));
  const isRead = columns.every(({ list }) => list.data !== undefined);
  const waiting = isRead
    ? known.filter(({ id, status }) => status !== 'closed' && !inSight.has(id)).length
    : 0;
  const moved = held.reduce((sum, { fresh }) => sum + fresh, 0) - waiting;
  const showAll = () => held.forEach(({ show }) => show());

  const total = (open.list.data?.total ?? 0) + (taken.list.data?.total ?? 0);
  const title = t('frame:pages.alerts');
  return (
    <Page title={title} tab={total > 0 ? t('columnTitle', { title, count: total }) : title}>
      {waiting > 0 && <FreshBar text={t('fresh', { count: waiting })} onShow={showAll} />}
      {waiting === 0 && moved > 0 && <FreshBar text={t('moved', { count: moved })} onShow={showAll} />}
      {isRead && total === 0 && (
        <Typography sx={{ fontSize: '1.375rem', fontWeight: 700 }}>{t('none')}</Typography>
      )}
      <Checks every={EVERY_MS} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', lg: 'repeat(3, 1fr)' } }}>
        {columns.map(({ status, list, showMore }, index) => (
          <CaseColumn key={status} status={status} total={list.data?.total ?? null}>
            <Loaded query={list} skeleton={<SkeletonRows rows={3} />}>
              {(data) => (
                <CaseCards
                  status={status}
                  held={held[index]?.shown ?? []}
                  onMore={data.total > data.alerts.length ? showMore : null}
                  onChanged={showAll}
                />
              )}
            </Loaded>
          </CaseColumn>
        ))}
      </Box>
    </Page>
  );
}

function useColumn(status: 'open' | 'taken' | 'closed') {
  const [limit, setLimit] = useState(STEP);
  const list = useAsked('alerts.list', { status, limit }, { every: EVERY_MS });
  return { status, list, showMore: () => setLimit(limit + STEP) };
}
