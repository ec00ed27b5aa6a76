import type { StaffAnswer } from 'functions/contract/staff.ts';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { Page } from '../page.tsx';
import { MonthOnLine } from './month-on-line.tsx';
import { Reach } from './reach.tsx';
import { RoundDays } from './round-days.tsx';
import { Sending } from './sending.tsx';
import { Troubles } from './troubles.tsx';

export type Status = StaffAnswer<'status.read'>;

/** LINE is asked each time, and nothing here changes faster than the minute that sends. */
const EVERY_MS = 60_000;

/** 状態: does the service do what it promises, and if not, what is to be done? */
export function StatusPage() {
  const { t } = useTranslation('frame');
  const status = useAsked('status.read', {}, { every: EVERY_MS });
  return (
    <Page title={t('pages.status')}>
      <Loaded query={status} skeleton={<SkeletonRows rows={6} />}>
        {(data) => (
          <>
            <Troubles status={data} />
            {data.waves.map((wave) => (
              <RoundDays key={wave.sendTime} wave={wave} isOnly={data.waves.length === 1} />
            ))}
            <Sending status={data} />
            <MonthOnLine quota={data.quota} />
            <Reach status={data} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
