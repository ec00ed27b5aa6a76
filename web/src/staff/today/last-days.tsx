import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';
import { Section } from '../../ui/section.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { DaysTable } from './days-table.tsx';

/** The days gone by change once a day. */
const EVERY_MS = 30 * 60_000;

const DaysChart = lazy(async () => ({ default: (await import('./days-chart.tsx')).DaysChart }));

/** How many answered on each of the last fourteen days, as a chart or as a table. */
export function LastDays() {
  const { t } = useTranslation('today');
  const [asTable, setAsTable] = useState(false);
  const query = useAsked('days.read', {}, { every: EVERY_MS });
  return (
    <Section title={t('days')}>
      <Loaded query={query} skeleton={<SkeletonRows rows={3} />}>
        {({ days }) =>
          days.every(({ numbers }) => numbers === null) ? (
            <Empty text={t('daysNone')} />
          ) : (
            <>
              <Typography>{t('daysText')}</Typography>
              <Button size="small" onClick={() => setAsTable(!asTable)} sx={{ alignSelf: 'start' }}>
                {asTable ? t('asChart') : t('asTable')}
              </Button>
              {asTable ? (
                <DaysTable days={days} />
              ) : (
                <Suspense fallback={<SkeletonRows rows={3} />}>
                  <DaysChart days={days} />
                </Suspense>
              )}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
