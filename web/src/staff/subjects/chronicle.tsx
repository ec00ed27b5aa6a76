import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { showRegistrationNumber } from 'functions/domain/registration-number.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as To } from 'react-router-dom';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useLineText } from '../access-log/use-line-text.ts';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { useWhen } from '../use-when.ts';
import { Section } from '../../ui/section.tsx';
import type { Subject } from './subject-page.tsx';

type Entry = StaffAnswer<'chronicle.read'>['entries'][number];

/** Somebody's time with the service, the latest first, a page below the other. */
export function Chronicle({ subject }: { subject: Subject }) {
  const { t } = useTranslation('chronicle');
  const [pages, setPages] = useState(1);
  return (
    <Section title={t('title')}>
      <Typography color="textSecondary">{t('about')}</Typography>
      <ChroniclePage subject={subject} before={null} older={pages - 1} onOlder={() => setPages(pages + 1)} />
    </Section>
  );
}

interface ChroniclePageProps {
  subject: Subject;
  before: string | null;
  /** So many pages are on show below it. */
  older: number;
  /** Shows one more. */
  onOlder: () => void;
}

/** A page, and below it those that are older: each begins where the one above ends by now, whatever has come on top since. */
function ChroniclePage({ subject, before, older, onOlder }: ChroniclePageProps) {
  const { t } = useTranslation('chronicle');
  const when = useWhen();
  const page = useAsked('chronicle.read', { subjectId: subject.id, before }, { staysOnShow: true });
  return (
    <Loaded query={page} skeleton={<SkeletonRows />}>
      {({ entries, next }) => (
        <>
          <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'divider' }}>
            {entries.map((entry, index) => (
              <Box component="li" key={index} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
                <time dateTime={entry.at}>
                  {when.dayOfYear(entry.at)} {entry.what !== 'rested' && when.time(entry.at)}
                </time>{' '}
                <What entry={entry} subject={subject} />
              </Box>
            ))}
          </Box>
          {next !== null && older > 0 && (
            <ChroniclePage subject={subject} before={next} older={older - 1} onOlder={onOlder} />
          )}
          {next !== null && older === 0 && (
            <Button sx={{ alignSelf: 'start' }} onClick={onOlder}>
              {t('older')}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function What({ entry, subject: { name, registrationNumber } }: { entry: Entry; subject: Subject }) {
  const { t } = useTranslation('chronicle');
  const when = useWhen();
  const { doneBy } = useLineText();
  switch (entry.what) {
    case 'registered':
      return t('registered');
    case 'case':
      return <Case entry={entry} />;
    case 'rested':
    case 'pause':
      return t(entry.what, { from: when.day(entry.from), through: when.day(entry.through) });
    case 'watcher':
      return t('watcher', { name: entry.name });
    case 'change': {
      const what = doneBy(entry.call, name ?? showRegistrationNumber(registrationNumber));
      return t('change', { who: entry.name ?? t('formerStaff'), what });
    }
  }
}

function Case({ entry: { kind, closed, alertId } }: { entry: Extract<Entry, { what: 'case' }> }) {
  const { t } = useTranslation(['chronicle', 'alerts']);
  const outcome = closed?.outcome ? t(`alerts:outcomes.${closed.outcome}`) : null;
  const reason = closed?.reason ? t(`alerts:reasons.${closed.reason}`) : null;
  const end = closed ? [t('closed'), outcome, reason].filter((part) => part !== null) : [t('open')];
  return (
    <>
      {t(`case.${kind}`)}（{end.join('・')}）{' '}
      <Link component={To} to={`/alerts/${encodeURIComponent(alertId)}`}>
        {t('see')}
      </Link>
    </>
  );
}
