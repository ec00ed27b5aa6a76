import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { useWhen } from '../use-when.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { Failed } from '../../ui/failed.tsx';
import { useNotify } from '../../ui/notify.tsx';
import type { Subject } from './subject-page.tsx';

/** 【訓練】: sends the family what an alarm would be, and shows who received the latest. */
export function Drill({ subject: { id, watchers, drill } }: { subject: Subject }) {
  const { t } = useTranslation('subjects');
  const { may } = useMe();
  const confirm = useConfirm();
  const notify = useNotify();
  const sentence = useSentence();
  const begin = useChange('subject.drill');
  if (watchers.length === 0) return null;

  const act = async () => {
    if (!(await confirm({ title: t('drill.begin'), text: t('drill.text'), confirm: t('drill.sure') })))
      return;
    await begin.mutateAsync({ subjectId: id });
    notify(t('drill.begun'));
  };
  return (
    <Stack spacing={1}>
      {drill && <Received drill={drill} />}
      {may('subject.drill') && (
        <Button sx={{ alignSelf: 'start' }} onClick={() => void act().catch(() => undefined)}>
          {t('drill.begin')}
        </Button>
      )}
      {begin.error && (
        <Failed text={sentence(begin.error, 'saving')} onRetry={() => void act().catch(() => undefined)} />
      )}
    </Stack>
  );
}

function Received({ drill: { startedAt, by, watchers } }: { drill: NonNullable<Subject['drill']> }) {
  const { t } = useTranslation('subjects');
  const when = useWhen();
  const name = by.role === 'subject' ? '' : by.name;
  return (
    <>
      <Typography id="drill">{t('drill.latest', { when: when.dayAndTime(startedAt), name })}</Typography>
      <Box component="ul" aria-labelledby="drill" sx={{ m: 0, pl: 3 }}>
        {watchers.map(({ name: who, receivedAt }, no) => (
          // Two of a family may have the same name; nobody changes places.
          <li key={no}>
            {receivedAt === null
              ? t('drill.notYet', { name: who })
              : t('drill.received', { name: who, when: when.dayAndTime(receivedAt) })}
          </li>
        ))}
      </Box>
    </>
  );
}
