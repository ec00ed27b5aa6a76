import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { showRegistrationNumber } from 'functions/domain/registration-number.ts';
import { useTranslation } from 'react-i18next';
import { Link as To, useParams } from 'react-router-dom';
import { ageOn } from '../../text/age.ts';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { Page } from '../page.tsx';
import { useWhen } from '../use-when.ts';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { Chronicle } from './chronicle.tsx';
import { EraseSubject } from './erase-subject.tsx';
import { Family } from './family.tsx';
import { LinkingCard } from './linking-card.tsx';
import { Month } from './month/month.tsx';
import { OwnThreshold } from './own-threshold.tsx';
import { Pause } from './pause.tsx';
import { Registration } from './registration.tsx';
import { Section } from '../../ui/section.tsx';
import { StateTag } from './state-tag.tsx';
import { Vouch } from './vouch.tsx';

export type Subject = StaffAnswer<'subject.read'>;

/** One subject: how it stands today, the last weeks, what they registered, who watches them, and what can be done. */
export function SubjectPage() {
  const { t } = useTranslation('subjects');
  const { subjectId = '' } = useParams();
  const subject = useAsked('subject.read', { subjectId });
  return (
    <Page title={subject.data?.name ?? t('one')} tab={t('one')}>
      <Link component={To} to="/subjects" sx={{ alignSelf: 'start', py: 1 }}>
        {t('back')}
      </Link>
      <Loaded query={subject} skeleton={<SkeletonRows rows={6} />}>
        {(data) => <Parts key={data.id} subject={data} />}
      </Loaded>
    </Page>
  );
}

function Parts({ subject }: { subject: Subject }) {
  return (
    <>
      <Header subject={subject} />
      <Pause subject={subject} />
      <Reports subject={subject} />
      <Registration subject={subject} />
      <Family subject={subject} />
      <Chronicle subject={subject} />
      <OwnThreshold subject={subject} />
      <LinkingCard subjectId={subject.id} />
      <EraseSubject subject={subject} />
    </>
  );
}

function Header({ subject }: { subject: Subject }) {
  const { t } = useTranslation('subjects');
  const when = useWhen();
  const { today, kana, state, birthDate, phone, lastReportAt, registrationNumber, sendTime } = subject;
  const lastReport = lastReportAt === null ? t('never') : when.dayAndTime(lastReportAt);
  return (
    <Stack spacing={1}>
      {kana !== null && <Typography>{kana}</Typography>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <StateTag state={state} />
        {birthDate !== null && <span>{t('age', { age: ageOn(birthDate, today) })}</span>}
        {phone !== null && <Link href={`tel:${phone}`}>{phone}</Link>}
        <span>{t('number', { number: showRegistrationNumber(registrationNumber) })}</span>
      </Box>
      <Typography>{t('lastReport', { when: lastReport })}</Typography>
      <Typography>{t('sendTime', { time: sendTime })}</Typography>
      {state === 'blocked' && <Alert severity="warning">{t('blockedText')}</Alert>}
      <Vouch subject={subject} />
    </Stack>
  );
}

function Reports({ subject }: { subject: Subject }) {
  const { t } = useTranslation('subjects');
  return (
    <Section title={t('reports')}>
      <Typography>{subject.usual ? t('usual', subject.usual) : t('noUsual')}</Typography>
      <Month subject={subject} />
    </Section>
  );
}
