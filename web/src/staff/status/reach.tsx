import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { useWhen } from '../use-when.ts';
import type { Status } from './status-page.tsx';

/** Whether LINE reaches us, and whether we reach staff. */
export function Reach({ status: { lastWebhookAt, recipients } }: { status: Status }) {
  const { t } = useTranslation('status');
  const { dayAndTime } = useWhen();
  return (
    <Section framed title={t('reach')}>
      <Facts
        facts={[
          {
            name: t('lastWebhook'),
            value: lastWebhookAt === null ? t('neverHeard') : dayAndTime(lastWebhookAt),
          },
          { name: t('notified'), value: t('staffCount', { count: recipients.reachable }) },
          { name: t('unreachable'), value: t('staffCount', { count: recipients.unreachable }) },
        ]}
      />
    </Section>
  );
}
