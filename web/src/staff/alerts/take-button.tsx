import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holderOf, nameOf, type CaseAtAGlance } from '../../text/alerts.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { useSaysOfCases } from './use-says-of-cases.ts';

interface TakeButtonProps {
  alert: CaseAtAGlance;
  onTaken: () => void;
}

/** 「私が対応します」; where somebody else holds it, it can be taken over. Whoever comes second learns who was first. */
export function TakeButton({ alert, onTaken }: TakeButtonProps) {
  const { t } = useTranslation('alerts');
  const { may, me } = useMe();
  const says = useSaysOfCases();
  const confirm = useConfirm();
  const sentence = useSentence();
  const take = useChange('alert.take');
  const takeOver = useChange('alert.takeOver');
  const [first, setFirst] = useState<string | null>(null);
  const { id: alertId, status, takenBy } = alert;
  const isMine = takenBy?.role === 'staff' && takenBy.uid === me.uid;
  const error = take.error ?? takeOver.error;

  const onTake = () =>
    take.mutate(
      { alertId },
      {
        onSuccess: (taking) => {
          setFirst(taking.is === 'taken-before' ? nameOf(taking.by, { t }) : null);
          if (taking.is === 'yours') onTaken();
        },
      },
    );
  const onTakeOver = async () => {
    const question = {
      title: t('takeOver'),
      text: t('takeOverText', { who: holderOf(alert, says) }),
      confirm: t('takeOver'),
    };
    if (await confirm(question)) takeOver.mutate({ alertId }, { onSuccess: onTaken });
  };

  return (
    <>
      {first !== null && <Alert severity="info">{t('takenBefore', { who: first })}</Alert>}
      {error && <Alert severity="error">{sentence(error, 'saving')}</Alert>}
      {status === 'open' && may('alert.take') && (
        <Button variant="contained" loading={take.isPending} onClick={onTake}>
          {t('take')}
        </Button>
      )}
      {status === 'taken' && !isMine && may('alert.takeOver') && (
        <Button loading={takeOver.isPending} onClick={() => void onTakeOver()}>
          {t('takeOver')}
        </Button>
      )}
    </>
  );
}
