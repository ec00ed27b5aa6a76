import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { nameOf, type WholeCase } from '../../text/alerts.ts';
import { useWhen } from '../use-when.ts';
import { Section } from '../../ui/section.tsx';

/** Every step of a case: when, what, and by whom. */
export function Timeline({ steps }: { steps: WholeCase['steps'] }) {
  const { t } = useTranslation('alerts');
  const when = useWhen();
  return (
    <Section level={3} spacing={0} title={t('timeline')}>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'divider' }}>
        {steps.map(({ no, at, what, by, note, outcome, reason }) => (
          <Box component="li" key={no} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
            <Typography>
              <time dateTime={at}>{when.dayAndTime(at)}</time> <strong>{t(`steps.${what}`)}</strong>{' '}
              {nameOf(by, { t })}
            </Typography>
            {outcome !== undefined && (
              <Typography>{t('closedWith', { outcome: t(`outcomes.${outcome}`) })}</Typography>
            )}
            {reason !== undefined && (
              <Typography>{t('closedBecause', { reason: t(`reasons.${reason}`) })}</Typography>
            )}
            {note !== undefined && <Typography sx={{ whiteSpace: 'pre-line' }}>{note}</Typography>}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
