import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { isSerious, type Trouble } from 'functions/domain/trouble.ts';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import { useWhen } from '../use-when.ts';
import type { Status } from './status-page.tsx';

const OF_RECIPIENTS: Trouble[] = ['nobody-notified', 'recipients-unreachable'];

/** The answer in one sentence; under it what is wrong, the worst first, each with what to do. */
export function Troubles({ status }: { status: Status }) {
  const { t } = useTranslation('status');
  const { troubles } = status;
  const count = troubles.length;
  const answer = troubles.some(isSerious) ? t('now', { count }) : t('soon', { count });
  return (
    <Stack spacing={2}>
      <Typography role="status" sx={{ fontSize: '1.375rem', fontWeight: 700, lineHeight: 1.5 }}>
        {count === 0 ? t('allWell') : answer}
      </Typography>
      {troubles.map((code) => (
        <OneTrouble key={code} code={code} status={status} />
      ))}
    </Stack>
  );
}

function OneTrouble({ code, status }: { code: Trouble; status: Status }) {
  const { t } = useTranslation('status');
  const facts = useTroubleFacts(status);
  return (
    <Alert severity={isSerious(code) ? 'error' : 'warning'}>
      <AlertTitle>{t(`troubles.${code}.title`)}</AlertTitle>
      <Typography>{t(`troubles.${code}.text`, facts)}</Typography>
      {OF_RECIPIENTS.includes(code) && (
        <Link component={RouterLink} to="/recipients" sx={{ display: 'inline-block', py: 1 }}>
          {t('toRecipients')}
        </Link>
      )}
    </Alert>
  );
}

/** What any of the sentences names. */
function useTroubleFacts({ waiting, quota, recipients }: Status) {
  const { dayAndTime } = useWhen();
  const shown = (moment: string | null | undefined) => (moment ? dayAndTime(moment) : '');
  return {
    since: shown(waiting.oldestAt),
    waiting: waiting.count,
    runsOut: shown(quota?.runsOutAt),
    resets: shown(quota?.resetsAt),
    unreachable: recipients.unreachable,
  };
}
