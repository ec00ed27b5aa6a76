import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../me.tsx';
import { useWhen } from '../use-when.ts';
import { EditAnswers } from './answers/edit-answers.tsx';
import { Section } from '../../ui/section.tsx';
import type { Subject } from './subject-page.tsx';

/** What somebody registered, with the version of the questions it answers; corrected in the same place. */
export function Registration({ subject }: { subject: Subject }) {
  const { t } = useTranslation(['subjects', 'answers']);
  const when = useWhen();
  const { may } = useMe();
  const [editing, setEditing] = useState(false);
  const { id, answers, questionSetVersion, registeredAt } = subject;
  return (
    <Section title={t('registration')}>
      <Typography>
        {t('registeredOn', { day: when.dayOfYear(registeredAt), version: questionSetVersion })}
      </Typography>
      {editing ? (
        <EditAnswers subjectId={id} onDone={() => setEditing(false)} />
      ) : (
        <>
          <AnswerList answers={answers} />
          {may('answers.correct') && (
            <Button sx={{ alignSelf: 'start' }} onClick={() => setEditing(true)}>
              {t('answers:edit')}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}

function AnswerList({ answers }: Pick<Subject, 'answers'>) {
  const { t } = useTranslation('subjects');
  return (
    <Box component="dl" sx={{ m: 0 }}>
      {answers.map(({ ask, answer }) => (
        <Box key={ask} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
          <Typography component="dt" color="textSecondary">
            {ask}
          </Typography>
          <Typography component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap' }}>
            {answer ?? t('masked')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
