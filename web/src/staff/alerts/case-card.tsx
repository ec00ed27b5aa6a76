import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import { holderOf, nextStepsOf, sentenceOf, type CaseAtAGlance } from '../../text/alerts.ts';
import { PersonName } from '../person-name.tsx';
import { PhoneLink } from '../phone-link.tsx';
import { StateTag } from '../subjects/state-tag.tsx';
import { Ending } from './ending.tsx';
import { TakeButton } from './take-button.tsx';
import { useSaysOfCases } from './use-says-of-cases.ts';

interface CaseCardProps {
  alert: CaseAtAGlance;
  isGone: boolean;
  onChanged: () => void;
}

/** A case in a list of them: what it is about, who holds it, what comes next, and the first thing to do. */
export function CaseCard({ alert, isGone, onChanged }: CaseCardProps) {
  const { t } = useTranslation('alerts');
  const says = useSaysOfCases();
  const { kind, openedAt, phone, status, told } = alert;
  const isOpen = status !== 'closed' && !isGone;
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2 }}>
      <Stack spacing={1} sx={{ alignItems: 'start' }}>
        <StateTag state={kind} />
        <Link
          component={RouterLink}
          to={`/alerts/${encodeURIComponent(alert.id)}`}
          sx={{ fontSize: '1.125rem', fontWeight: 700, py: 1 }}
        >
          <PersonName person={alert} />
        </Link>
        <span>{sentenceOf(alert, says)}</span>
        <span>{t('since', { when: says.when.dayAndTime(openedAt) })}</span>
        {isOpen && <span>{told > 0 ? t('familyTold', { count: told }) : t('noFamily')}</span>}
        {isOpen && <span>{nextStepsOf(alert, says)[0]}</span>}
        {status === 'closed' ? (
          <Ending alert={alert} />
        ) : (
          <strong>{isGone ? t('gone') : holderOf(alert, says)}</strong>
        )}
        {isOpen && <TakeButton alert={alert} onTaken={onChanged} />}
        {phone !== null && isOpen && <PhoneLink number={phone} />}
      </Stack>
    </Paper>
  );
}
