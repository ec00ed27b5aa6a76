import Block from '@mui/icons-material/Block';
import CheckCircle from '@mui/icons-material/CheckCircle';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../../ui/confirm.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { useWhen } from '../use-when.ts';
import type { Colleague } from './colleagues-page.tsx';

const looks = {
  active: { icon: CheckCircle, tint: { color: '#115a36', background: '#e6f5ec' } },
  invited: { icon: HourglassEmpty, tint: { color: '#4d4d4d', background: '#f2f2f2' } },
  disabled: { icon: Block, tint: { color: '#a90000', background: '#fdeeee' } },
};

function stateOf({ disabledAt, lastUsedAt, invitedAt }: Colleague): keyof typeof looks {
  if (disabledAt !== null) return 'disabled';
  return lastUsedAt === null && invitedAt !== null ? 'invited' : 'active';
}

/** One colleague: who they are, as what, whether they come in, and what can be done. */
export function ColleagueCard({ colleague, onChange }: { colleague: Colleague; onChange: () => void }) {
  const { id: staffId, name, email, role, isMe, revision, failedAt } = colleague;
  const { t } = useTranslation(['colleagues', 'frame']);
  const { may } = useMe();
  const when = useWhen();
  const confirm = useConfirm();
  const notify = useNotify();
  const sentence = useSentence();
  const disable = useChange('staff.disable');
  const enable = useChange('staff.enable');
  const again = useChange('staff.inviteAgain');
  const state = stateOf(colleague);

  const done = (deed: Promise<unknown>, text: string) =>
    deed
      .then(() => notify(text))
      .catch((error: Error) => notify(sentence(error, 'saving'), { severity: 'error' }));
  const disables = async () => {
    const question = { title: t('disableTitle', { name }), text: t('disableText'), confirm: t('disable') };
    if (!(await confirm({ ...question, danger: true }))) return;
    await done(disable.mutateAsync({ staffId, revision }), t('disabled'));
  };

  return (
    <Paper component="li" variant="outlined" sx={{ p: 2, display: 'grid', gap: 1 }}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h2" sx={{ flexGrow: 1, overflowWrap: 'anywhere' }}>
          {name}
          {isMe && t('me')}
        </Typography>
        <StatusTag {...looks[state]} word={t(`states.${state}`)} />
      </Stack>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {t('role')}：{t(`frame:roles.${role}`)}　{email}
      </Typography>
      <Typography>{sinceWhen()}</Typography>
      {failedAt !== null && (
        <Alert severity="error">{t('mailFails', { when: when.dayAndTime(failedAt) })}</Alert>
      )}
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        {state !== 'disabled' && may('staff.change') && (
          <Button onClick={onChange} aria-label={t('changeOf', { name })}>
            {t('change')}
          </Button>
        )}
        {state === 'invited' && may('staff.inviteAgain') && (
          <Button onClick={() => void done(again.mutateAsync({ staffId }), t('invited'))}>
            {t('again')}
          </Button>
        )}
        {state !== 'disabled' && !isMe && may('staff.disable') && (
          <Button color="error" onClick={() => void disables()} aria-label={t('disableTitle', { name })}>
            {t('disable')}
          </Button>
        )}
        {state === 'disabled' && may('staff.enable') && (
          <Button onClick={() => void done(enable.mutateAsync({ staffId, revision }), t('enabled'))}>
            {t('enable')}
          </Button>
        )}
      </Stack>
    </Paper>
  );

  function sinceWhen(): string | null {
    const { disabledAt, lastUsedAt, invitedAt } = colleague;
    if (disabledAt !== null) return t('disabledAt', { when: when.dayAndTime(disabledAt) });
    if (lastUsedAt !== null) return t('lastUsed', { when: when.dayAndTime(lastUsedAt) });
    return invitedAt === null ? null : t('invitedAt', { when: when.dayAndTime(invitedAt) });
  }
}
