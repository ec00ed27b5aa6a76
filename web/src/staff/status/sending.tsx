import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { useWhen } from '../use-when.ts';
import type { Status } from './status-page.tsx';

const PLACES = ['alarms', 'people', 'recipients', 'accounts', 'menus'] as const;

/** What waits to be sent, and what was given up. */
export function Sending({ status: { waiting, failed } }: { status: Status }) {
  const { t } = useTranslation('status');
  const { dayAndTime } = useWhen();
  const { count, oldestAt } = waiting;
  const waits =
    oldestAt === null ? t('waitingCount', { count }) : t('oldest', { count, since: dayAndTime(oldestAt) });
  return (
    <Section framed title={t('sending')}>
      <Facts facts={[{ name: t('waiting'), value: waits }]} />
      <Typography variant="h3">{t('failed')}</Typography>
      <Facts
        facts={PLACES.map((place) => ({
          name: t(`failedTo.${place}`),
          value: t('waitingCount', { count: failed[place] }),
        }))}
      />
    </Section>
  );
}
