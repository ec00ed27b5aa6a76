import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { useWhen } from '../use-when.ts';
import type { Status } from './status-page.tsx';

type Quota = NonNullable<Status['quota']>;

/** The messages of the month on LINE, and whether they last until its end. */
export function MonthOnLine({ quota }: { quota: Status['quota'] }) {
  const { t } = useTranslation('status');
  return (
    <Section framed title={t('quota')}>
      {quota === null ? <Typography>{t('quotaUnknown')}</Typography> : <Known quota={quota} />}
    </Section>
  );
}

function Known({ quota }: { quota: Quota }) {
  const { t } = useTranslation('status');
  const { dayAndTime } = useWhen();
  const { limit, used, rounds, others, runsOutAt, resetsAt } = quota;
  const needed = rounds + others;
  const lasts = () => {
    if (limit !== null && used >= limit) return t('usedUp');
    if (runsOutAt !== null) return t('notEnough', { when: dayAndTime(runsOutAt) });
    return limit === null ? t('noLimitLasts') : t('enough', { count: limit - used - needed });
  };
  return (
    <>
      <Facts
        facts={[
          { name: t('limit'), value: limit === null ? t('noLimit') : t('messages', { count: limit }) },
          { name: t('used'), value: t('messages', { count: used }) },
          { name: t('need'), value: t('needs', { count: needed, rounds, others }) },
          { name: t('lasts'), value: lasts() },
        ]}
      />
      <Typography color="textSecondary">{t('quotaNote', { when: dayAndTime(resetsAt) })}</Typography>
    </>
  );
}
