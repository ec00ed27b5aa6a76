import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Today } from 'functions/contract/staff.ts';
import { useTranslation } from 'react-i18next';
import { alertLine, answerLine } from '../../text/today.ts';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { Page } from '../page.tsx';
import { AlertList } from './alert-list.tsx';
import { Counters } from './counters.tsx';
import { RoundHealth, RoundWarnings } from './round-health.tsx';
import { TodaySkeleton } from './today-skeleton.tsx';
import { useSays } from './use-says.ts';

/** How often it is read anew while somebody looks. */
const EVERY_MS = 10_000;

/** 今日のようす: in five seconds, is anybody in need, and does the service run? */
export function TodayPage() {
  const { t } = useTranslation(['today', 'frame']);
  const today = useAsked('today.read', {}, { every: EVERY_MS });
  const open = today.data?.counts.openAlerts ?? 0;
  const title = t('frame:pages.today');
  return (
    <Page title={title} tab={open > 0 ? t('alertsTitle', { count: open }) : title}>
      <Loaded query={today} skeleton={<TodaySkeleton />}>
        {(data) => <Answers today={data} />}
      </Loaded>
    </Page>
  );
}

function Answers({ today }: { today: Today }) {
  const says = useSays();
  return (
    <>
      <RoundWarnings today={today} />
      <Stack spacing={1}>
        <Typography sx={{ fontSize: '1.375rem', fontWeight: 700, lineHeight: 1.5 }}>
          {answerLine(today, says)}
          <span role="status">{alertLine(today, says)}</span>
        </Typography>
        <RoundHealth today={today} />
      </Stack>
      {today.alerts.length > 0 && <AlertList today={today} />}
      <Counters today={today} />
    </>
  );
}
