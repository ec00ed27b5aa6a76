import Button from '@mui/material/Button';
import CheckCircle from '@mui/icons-material/CheckCircle';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../../ui/confirm.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { useWhen } from '../use-when.ts';
import { EnterCode } from './enter-code.tsx';
import type { GivenCode } from './line-code.tsx';
import type { Recipient } from './recipients-page.tsx';
import { TestRecipient } from './test-recipient.tsx';

const looks = {
  confirmed: { icon: CheckCircle, tint: { color: '#115a36', background: '#e6f5ec' } },
  waiting: { icon: HourglassEmpty, tint: { color: '#4d4d4d', background: '#f2f2f2' } },
  unreachable: { icon: ErrorOutline, tint: { color: '#a90000', background: '#fdeeee' } },
};

interface RecipientCardProps {
  recipient: Recipient;
  onChange: () => void;
  onCode: (given: GivenCode) => void;
}

/** One recipient: where notices go, what for, whether they arrive, and what can be done. */
export function RecipientCard({ recipient, onChange, onCode }: RecipientCardProps) {
  const { id, name, way, address, wants, state, revision } = recipient;
  const { t } = useTranslation('recipients');
  const { may } = useMe();
  const confirm = useConfirm();
  const notify = useNotify();
  const sentence = useSentence();
  const remove = useChange('recipient.remove');
  const giveCode = useChange('recipient.giveCode');
  const [entering, setEntering] = useState(false);

  const failed = (error: Error) => notify(sentence(error, 'saving'), { severity: 'error' });
  const removes = async () => {
    const question = { title: t('removeTitle', { name }), text: t('removeText'), confirm: t('remove') };
    if (!(await confirm({ ...question, danger: true }))) return;
    await remove
      .mutateAsync({ recipientId: id, revision })
      .then(() => notify(t('removed')))
      .catch(failed);
  };
  const givesCode = () =>
    giveCode
      .mutateAsync({ recipientId: id })
      .then(({ code }) => (code ? onCode({ name, ...code }) : notify(t('mailed'))))
      .catch(failed);

  return (
    <Paper component="li" variant="outlined" sx={{ p: 2, display: 'grid', gap: 1 }}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h2" sx={{ flexGrow: 1, overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <StatusTag {...looks[state]} word={t(`states.${state}`)} />
      </Stack>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {t(`ways.${way}`)}
        {address !== null && `：${address}`}
      </Typography>
      <Typography>
        {t('wants')}：{wants.map((topic) => t(`topics.${topic}`)).join('・')}
      </Typography>
      <Since recipient={recipient} />
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        {way === 'mail' && recipient.codeExpiresAt !== null && may('recipient.confirm') && (
          <Button variant="outlined" onClick={() => setEntering(true)}>
            {t('confirm')}
          </Button>
        )}
        {state !== 'confirmed' && may('recipient.giveCode') && (
          <Button onClick={() => void givesCode()}>{t(way === 'line' ? 'onLine' : 'newCode')}</Button>
        )}
        {recipient.confirmedAt !== null && may('recipient.test') && <TestRecipient recipientId={id} />}
        {may('recipient.change') && (
          <Button onClick={onChange} aria-label={t('changeOf', { name })}>
            {t('change')}
          </Button>
        )}
        {may('recipient.remove') && (
          <Button color="error" onClick={() => void removes()} aria-label={t('removeTitle', { name })}>
            {t('remove')}
          </Button>
        )}
      </Stack>
      {entering && <EnterCode recipient={recipient} onClose={() => setEntering(false)} />}
    </Paper>
  );
}

/** Since when it is so, or until when the code counts. */
function Since({ recipient: { state, failedAt, confirmedAt, codeExpiresAt } }: { recipient: Recipient }) {
  const { t } = useTranslation('recipients');
  const when = useWhen();
  const [now] = useState(Date.now);
  if (failedAt !== null) return <Typography>{t('since', { when: when.dayAndTime(failedAt) })}</Typography>;
  if (state === 'confirmed' && confirmedAt !== null) {
    return <Typography>{t('confirmedSince', { when: when.dayAndTime(confirmedAt) })}</Typography>;
  }
  if (codeExpiresAt === null) return null;
  const expired = Date.parse(codeExpiresAt) <= now;
  return (
    <Typography>
      {expired ? t('codeExpired') : t('codeUntil', { when: when.dayAndTime(codeExpiresAt) })}
    </Typography>
  );
}
