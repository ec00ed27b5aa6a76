import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { useConfirm } from '../../ui/confirm.tsx';
import { Failed } from '../../ui/failed.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { useTold } from './pause-effects.tsx';
import { PauseNow, type Resting } from './pause-now.tsx';
import { Section } from '../../ui/section.tsx';
import type { Subject } from './subject-page.tsx';

/** The pause that runs or is to come, and setting, changing and ending it. Nothing is undone: people have been told. */
export function Pause({ subject }: { subject: Subject }) {
  const { t } = useTranslation('pauses');
  const { may } = useMe();
  const [editing, setEditing] = useState(false);
  const { pause, state } = subject;
  return (
    <Section title={t('title')}>
      <PauseNow pause={pause} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {may('subject.pause') && state !== 'unlinked' && (
          <Button onClick={() => setEditing(true)}>{t(pause ? 'change' : 'set')}</Button>
        )}
        {pause && may('subject.endPause') && <EndPause subject={subject} pause={pause} />}
      </Box>
      {editing && <PauseDialog subject={subject} onClose={() => setEditing(false)} />}
    </Section>
  );
}

function EndPause({ subject, pause: { hasBegun } }: { subject: Subject; pause: Resting }) {
  const { t } = useTranslation('pauses');
  const confirm = useConfirm();
  const notify = useNotify();
  const sentence = useSentence();
  const told = useTold(subject);
  const end = useChange('subject.endPause');
  const { id: subjectId, pauseDecidedAt: seen, sendTime: time } = subject;
  const title = t(hasBegun ? 'end' : 'callOff');

  const act = async () => {
    const text = [t(hasBegun ? 'endText' : 'callOffText', { time }), ...told].join('\n');
    if (!(await confirm({ title, text, confirm: title }))) return;
    await end.mutateAsync({ subjectId, seen });
    notify(t(hasBegun ? 'ended' : 'calledOff'));
  };
  const start = () => void act().catch(() => undefined);
  return (
    <>
      <Button onClick={start}>{title}</Button>
      {end.error && <Failed text={sentence(end.error, 'saving')} onRetry={start} />}
    </>
  );
}
