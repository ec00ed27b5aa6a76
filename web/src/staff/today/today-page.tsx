import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Today } from 'functions/contract/staff.ts';
import { subjectState } from 'functions/domain/subject-state.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { answerLine, inNeed, lookedAfter, needLine } from '../../text/today.ts';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { Page } from '../page.tsx';
import { Counters } from './counters.tsx';
import { FirstCases } from './first-cases.tsx';
import { LastDays } from './last-days.tsx';
import { OutOfReach } from './out-of-reach.tsx';
import { PeopleInState } from './people-in-state.tsx';
import { RoundHealth, RoundWarnings } from './round-health.tsx';
import { StartCard } from './start-card.tsx';
import { TodaySkeleton } from './today-skeleton.tsx';
import { useSays } from './use-says.ts';

/** How often it is read anew while somebody looks. */
const EVERY_MS = 10_000;

/** 今日のようす: in five seconds, is anybody in need, and does the service run? */
export function TodayPage() {
  const { t } = useTranslation(['today', 'frame']);
  const today = useAsked('today.read', {}, { every: EVERY_MS });
  const count = today.data ? inNeed(today.data.counts) : 0;
  const title = t('frame:pages.today');
  return (
    <Page title={title} tab={count > 0 ? t('inNeedTitle', { count }) : title}>
      <Loaded query={today} skeleton={<TodaySkeleton />}>
        {(data) => <Answers today={data} />}
      </Loaded>
    </Page>
  );
}

function Answers({ today }: { today: Today }) {
  const says = useSays();
  const { counts, friendUrl } = today;
  const total = inNeed(counts);
  // Once they are on show they stay, and say that they are over: nothing below them moves.
  const [showsCases, setShowsCases] = useState(total > 0);
  if (total > 0 && !showsCases) setShowsCases(true);
  return (
    <>
      <RoundWarnings today={today} />
      <Stack spacing={1}>
        <Typography sx={{ fontSize: '1.375rem', fontWeight: 700, lineHeight: 1.5 }}>
          {answerLine(today, says)}
          <span role="status">{needLine(today, says)}</span>
        </Typography>
        <RoundHealth today={today} />
      </Stack>
      {lookedAfter(counts) + counts.paused + counts.blocked + counts.unlinked === 0 ? (
        <StartCard friendUrl={friendUrl} />
      ) : (
        <>
          {showsCases && <FirstCases total={total} every={EVERY_MS} />}
          <States counts={counts} />
          <LastDays />
          <OutOfReach />
        </>
      )}
    </>
  );
}

/** The counters, and whoever is in the state that was pressed; which that is stands in the address. */
function States({ counts }: { counts: Today['counts'] }) {
  const [params, setParams] = useSearchParams();
  const chosen = subjectState.options.find((state) => state === params.get('state')) ?? null;
  return (
    <>
      <Counters
        counts={counts}
        chosen={chosen}
        onChoose={(state) => setParams(state === null ? {} : { state }, { replace: true })}
      />
      {chosen !== null && <PeopleInState key={chosen} state={chosen} count={counts[chosen]} />}
    </>
  );
}
