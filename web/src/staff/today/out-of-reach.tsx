import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useTranslation } from 'react-i18next';
import { Link as To } from 'react-router-dom';
import { useAsked } from '../asking.ts';

/** Changes by the day, not by the minute. */
const EVERY_MS = 60_000;

/** How many there are of whom nobody knows that an alarm would reach the family, and the way to them. */
export function OutOfReach() {
  const { t } = useTranslation('reach');
  const { data } = useAsked('subjects.count', { whom: { are: 'out-of-reach' } }, { every: EVERY_MS });
  if (!data || data.people === 0) return null;
  return (
    <Alert severity="info" role="note">
      {t('today', { count: data.people })}{' '}
      <Link component={To} to="/subjects?state=out-of-reach">
        {t('todayLink')}
      </Link>
    </Alert>
  );
}
