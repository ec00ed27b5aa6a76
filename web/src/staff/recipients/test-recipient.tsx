import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../ui/notify.tsx';
import { useAsked, useChange, useSentence } from '../asking.ts';
import { useWhen } from '../use-when.ts';

const EVERY_MS = 3_000;

/** Sends a try and says what came of it. */
export function TestRecipient({ recipientId }: { recipientId: string }) {
  const { t } = useTranslation('recipients');
  const [madeAt, setMadeAt] = useState<string | null>(null);
  const test = useChange('recipient.test');
  const notify = useNotify();
  const sentence = useSentence();
  const tries = () =>
    test
      .mutateAsync({ recipientId })
      .then((made) => setMadeAt(made.madeAt))
      .catch((error: Error) => notify(sentence(error, 'saving'), { severity: 'error' }));
  return (
    <>
      <Button onClick={() => void tries()} loading={test.isPending}>
        {t('test')}
      </Button>
      {madeAt !== null && <Outcome key={madeAt} recipientId={recipientId} madeAt={madeAt} />}
    </>
  );
}

function Outcome({ recipientId, madeAt }: { recipientId: string; madeAt: string }) {
  const { t } = useTranslation('recipients');
  const when = useWhen();
  const { data } = useAsked('recipient.testOutcome', { recipientId, madeAt }, { every: EVERY_MS });
  return (
    <Typography role="status" sx={{ flexBasis: '100%' }}>
      {t(`tests.${data?.outcome ?? 'under-way'}`, { when: when.dayAndTime(madeAt) })}
    </Typography>
  );
}
