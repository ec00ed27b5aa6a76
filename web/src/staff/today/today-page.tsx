import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Today } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { notLoaded, refusals } from '../../text/ja.ts';
import { alertLine, answerLine } from '../../text/today.ts';
import { Failed } from '../../ui/failed.tsx';
import { StaleNote } from '../../ui/stale-note.tsx';
import { AlertList } from './alert-list.tsx';
import { Counters } from './counters.tsx';
import { RoundHealth, RoundWarnings } from './round-health.tsx';
import { useToday } from './today-query.ts';
import { TodaySkeleton } from './today-skeleton.tsx';

/** 今日のようす: in five seconds, is anybody in need, and does the service run? */
export function TodayPage() {
  const { data, dataUpdatedAt, error, refetch } = useToday();
  return (
    <Stack spacing={3}>
      <title>{data ? titleOf(data) : '今日のようす ｜ 見守り'}</title>
      <Typography variant="h1">今日のようす</Typography>
      {data && error && <StaleNote since={dataUpdatedAt} />}
      {data && <Answers today={data} />}
      {!data && error && <Failed text={sentenceFor(error)} onRetry={() => void refetch()} />}
      {!data && !error && <TodaySkeleton />}
    </Stack>
  );
}

function Answers({ today }: { today: Today }) {
  return (
    <>
      <RoundWarnings today={today} />
      <Stack spacing={1}>
        <Typography sx={{ fontSize: '1.375rem', fontWeight: 700, lineHeight: 1.5 }}>
          {answerLine(today)}
          <span role="status">{alertLine(today)}</span>
        </Typography>
        <RoundHealth today={today} />
      </Stack>
      {today.alerts.length > 0 && <AlertList today={today} />}
      <Counters today={today} />
    </>
  );
}

const sentenceFor = (error: Error) => (error instanceof Refusal ? refusals[error.code] : notLoaded);

function titleOf({ counts, municipality }: Today): string {
  const first = counts.openAlerts > 0 ? `要確認 ${counts.openAlerts}件` : '今日のようす';
  return `${first} ｜ ${municipality.name} 見守り`;
}
