import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { holderOf, nextStepsOf, sentenceOf, type WholeCase } from '../../text/alerts.ts';
import { Section } from '../../ui/section.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { Page } from '../page.tsx';
import { PersonName } from '../person-name.tsx';
import { PhoneLink } from '../phone-link.tsx';
import { StateTag } from '../subjects/state-tag.tsx';
import { AddNote } from './add-note.tsx';
import { CaseActions } from './case-actions.tsx';
import { Ending } from './ending.tsx';
import { CaseDays, CaseFacts, CaseFamily } from './case-facts.tsx';
import { Timeline } from './timeline.tsx';
import { useSaysOfCases } from './use-says-of-cases.ts';

/** How often it is read anew while somebody looks. */
const EVERY_MS = 10_000;

/** One case: everything about it, and everything that can be done about it. */
export function CasePage() {
  const { t } = useTranslation(['alerts', 'frame']);
  const { alertId = '' } = useParams();
  const query = useAsked('alert.read', { alertId }, { every: EVERY_MS });
  return (
    <Page title={t('heading')}>
      <Link component={RouterLink} to="/alerts" sx={{ alignSelf: 'start', py: 1, displayPrint: 'none' }}>
        {t('back')}
      </Link>
      <Loaded query={query} skeleton={<SkeletonRows />}>
        {(alert) => <Case alert={alert} />}
      </Loaded>
    </Page>
  );
}

function Case({ alert }: { alert: WholeCase }) {
  const { t } = useTranslation('alerts');
  const says = useSaysOfCases();
  const isOpen = alert.status !== 'closed';
  return (
    <>
      <Stack spacing={1} sx={{ alignItems: 'start' }}>
        <StateTag state={alert.kind} />
        <Typography variant="h2">
          <PersonName person={alert} />
        </Typography>
        <Typography>{sentenceOf(alert, says)}</Typography>
        <Typography>{t('since', { when: says.when.dayAndTime(alert.openedAt) })}</Typography>
        {isOpen ? <strong>{holderOf(alert, says)}</strong> : <Ending alert={alert} />}
        {alert.phone !== null && <PhoneLink number={alert.phone} />}
      </Stack>
      <CaseActions alert={alert} />
      {isOpen && (
        <Section level={3} spacing={0} title={t('next')}>
          {nextStepsOf(alert, says).map((line) => (
            <Typography key={line}>{line}</Typography>
          ))}
        </Section>
      )}
      <CaseFacts alert={alert} />
      <CaseFamily alert={alert} />
      <CaseDays alert={alert} />
      <Timeline steps={alert.steps} />
      <AddNote alertId={alert.id} />
    </>
  );
}
