import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../use-when.ts';
import type { Subject } from './subject-page.tsx';

export type Resting = NonNullable<Subject['pause']>;

/** The pause that runs or is to come, and who decided it; or that there is none. */
export function PauseNow({ pause }: { pause: Resting | null }) {
  const { t } = useTranslation('pauses');
  return pause ? <PauseDays pause={pause} /> : <Typography>{t('none')}</Typography>;
}

function PauseDays({ pause: { from, through, reason, by, hasBegun } }: { pause: Resting }) {
  const { t } = useTranslation('pauses');
  const when = useWhen();
  const days = { from: when.day(from), through: when.day(through), reason: t(`reasons.${reason}`) };
  const name = by.role === 'subject' ? '' : by.name;
  return (
    <Typography>
      {t(hasBegun ? 'running' : 'coming', days)} {t(`by.${by.role}`, { name })}
    </Typography>
  );
}
