import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Portal from '@mui/material/Portal';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { showLinkingCode } from 'functions/domain/linking-code.ts';
import { showRegistrationNumber } from 'functions/domain/registration-number.ts';
import { QRCodeSVG } from 'qrcode.react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBackend } from '../../../backend/backend.tsx';
import { useChange, useSentence } from '../../asking.ts';
import { csvOf, download } from '../../csv-file.ts';
import { useMe } from '../../me.tsx';
import { usePrint } from '../../use-print.ts';
import { useWhen } from '../../use-when.ts';
import { Failed } from '../../../ui/failed.tsx';

type Given = StaffAnswer<'import.codes'>;
type People = Given['people'];

/** The codes of an import, to be cut out or put into a letter. They leave the console: each time is in the log. */
export function Codes({ importId }: { importId: string }) {
  const { t } = useTranslation('imports');
  const sentence = useSentence();
  const when = useWhen();
  const { ask } = useBackend();
  const codes = useChange('import.codes');
  const [printed, setPrinted] = useState<{ people: People; friendUrl: string; no: number } | null>(null);
  const forget = useCallback(() => setPrinted(null), []);
  const print = async () => {
    // Before the codes: none of them leaves the console where they could not be printed.
    const { friendUrl } = await ask('today.read', {});
    const { people } = await codes.mutateAsync({ importId });
    if (people.length === 0) return;
    setPrinted((before) => ({ people, friendUrl, no: (before?.no ?? 0) + 1 }));
  };
  const save = async () => {
    const { people } = await codes.mutateAsync({ importId });
    if (people.length === 0) return;
    const head = [t('name'), t('registrationNumber'), t('code'), t('until')];
    const rows = people.map(({ name, registrationNumber, code }) => [
      name ?? '',
      showRegistrationNumber(registrationNumber),
      showLinkingCode(code.digits),
      when.dayOfYear(code.expiresAt),
    ]);
    download(csvOf([head, ...rows]), t('codesFile'));
  };
  // What is done with them is kept with how it went: it can be tried again.
  const act = useMutation({
    mutationFn: async (action: typeof print | typeof save) => action(),
    networkMode: 'always',
  });
  return (
    <>
      {act.isError && (
        <Failed text={sentence(act.error, 'reading')} onRetry={() => act.mutate(act.variables)} />
      )}
      {codes.data && <LeftOut codes={codes.data} />}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" loading={act.isPending} onClick={() => act.mutate(print)}>
          {t('print')}
        </Button>
        <Button variant="outlined" loading={act.isPending} onClick={() => act.mutate(save)}>
          {t('save')}
        </Button>
      </Box>
      {printed && (
        <Slips key={printed.no} people={printed.people} friendUrl={printed.friendUrl} onPrinted={forget} />
      )}
    </>
  );
}

/** Who gets no slip: whoever's code is over, until they are given another one. */
function LeftOut({ codes: { people, over } }: { codes: Given }) {
  const { t } = useTranslation('imports');
  if (over > 0) return <Alert severity="warning">{t('codesOver', { count: over })}</Alert>;
  return people.length === 0 && <Alert severity="info">{t('codesUsed')}</Alert>;
}

interface SlipsProps {
  people: People;
  friendUrl: string;
  onPrinted: () => void;
}

/** Only on paper: a slip for each person, with what to do. */
function Slips({ people, friendUrl, onPrinted }: SlipsProps) {
  const { t } = useTranslation('imports');
  const { municipality } = useMe();
  const when = useWhen();
  usePrint(true, onPrinted);
  return (
    <Portal>
      <GlobalStyles
        styles={{ '@media print': { '#root': { display: 'none' } }, '@page': { size: 'A4', margin: '12mm' } }}
      />
      <Box sx={{ display: 'none', displayPrint: 'block' }}>
        {people.map(({ id, name, code }) => (
          <Box
            key={id}
            component="article"
            sx={{
              breakInside: 'avoid',
              border: '1px dashed',
              p: 2,
              mb: 1,
              fontSize: '13pt',
              display: 'flex',
              gap: 2,
            }}
          >
            <QRCodeSVG value={friendUrl} size={110} title={t('qr')} />
            <Box>
              <Typography variant="h2">{t('slipFor', { name: name ?? t('noName') })}</Typography>
              <Typography>{t('slipText', { town: municipality.name })}</Typography>
              <Typography sx={{ fontSize: '22pt', fontWeight: 700 }}>
                {showLinkingCode(code.digits)}
              </Typography>
              <Typography>{t('slipUntil', { day: when.dayOfYear(code.expiresAt) })}</Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Portal>
  );
}
