import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { nameOf, type CaseAtAGlance } from '../../text/alerts.ts';
import { useWhen } from '../use-when.ts';

/** How a case ended, why it was, who ended it and when. */
export function Ending({ alert: { outcome, reason, closedBy, closedAt } }: { alert: CaseAtAGlance }) {
  const { t } = useTranslation('alerts');
  const when = useWhen();
  return (
    <div>
      {outcome !== null && <strong>{t('closedWith', { outcome: t(`outcomes.${outcome}`) })}</strong>}
      {reason !== null && <Typography>{t('closedBecause', { reason: t(`reasons.${reason}`) })}</Typography>}
      {closedAt !== null && (
        <Typography>
          {when.dayAndTime(closedAt)} {nameOf(closedBy, { t })}
        </Typography>
      )}
    </div>
  );
}
