import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Portal from '@mui/material/Portal';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { sentenceOf, type WholeCase } from '../../text/alerts.ts';
import { Failed } from '../../ui/failed.tsx';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { PersonName } from '../person-name.tsx';
import { usePrint } from '../use-print.ts';
import { CaseDays, CaseFacts, CaseFamily } from './case-facts.tsx';
import { Timeline } from './timeline.tsx';
import { useSaysOfCases } from './use-says-of-cases.ts';

/** Prints a sheet to take along. It leaves the console, so it is asked for anew each time, and each time is in the log. */
export function PrintSheet({ alertId }: { alertId: string }) {
  const { t } = useTranslation('alerts');
  const sentence = useSentence();
  const { data, error, isPending, mutate, reset, submittedAt } = useChange('alert.print');
  return (
    <>
      {error && <Failed text={sentence(error, 'reading')} onRetry={() => mutate({ alertId })} />}
      <Button loading={isPending} onClick={() => mutate({ alertId })}>
        {t('print')}
      </Button>
      {data && (
        <Sheet
          key={submittedAt}
          alert={data}
          printedAt={new Date(submittedAt).toISOString()}
          onPrinted={reset}
        />
      )}
    </>
  );
}

interface SheetProps {
  alert: WholeCase;
  printedAt: string;
  onPrinted: () => void;
}

/** Only on paper: A4, with everything else of the page left out. */
function Sheet({ alert, printedAt, onPrinted }: SheetProps) {
  const { t } = useTranslation('alerts');
  const { me } = useMe();
  const says = useSaysOfCases();
  usePrint(true, onPrinted);
  return (
    <Portal>
      <GlobalStyles
        styles={{ '@media print': { '#root': { display: 'none' } }, '@page': { size: 'A4', margin: '15mm' } }}
      />
      <Box component="article" sx={{ display: 'none', displayPrint: 'block', fontSize: '12pt' }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', borderBottom: 2, mb: 2 }}>
          <Typography variant="h1">{t('sheet')}</Typography>
          <Typography variant="h2" component="p" sx={{ border: 2, px: 1 }}>
            {t('confidential')}
          </Typography>
        </Box>
        <Typography>{t('printedAt', { when: says.when.dayAndTime(printedAt), name: me.name })}</Typography>
        <Typography variant="h2">
          <PersonName person={alert} />
        </Typography>
        <Typography>{sentenceOf(alert, says)}</Typography>
        <CaseFacts alert={alert} />
        <CaseFamily alert={alert} />
        <CaseDays alert={alert} />
        <Timeline steps={alert.steps} />
        <Typography variant="h3">{t('memo')}</Typography>
        <Box sx={{ height: '50mm', border: 1 }} />
      </Box>
    </Portal>
  );
}
