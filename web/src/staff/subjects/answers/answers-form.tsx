import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import type { MadeRevision } from 'functions/domain/revision.ts';
import type { FormReply } from 'functions/domain/registration/form.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useUnsavedGuard } from '../../../ui/unsaved-guard.ts';
import { useChange, useSentence } from '../../asking.ts';
import { isChangedMeanwhile } from '../../changed-meanwhile.ts';
import { AnswerField } from './answer-field.tsx';
import { shownIn } from './choices.ts';
import {
  askedFields,
  repliesBefore,
  standing,
  type AnswerField as Asked,
  type Typed,
} from './field-replies.ts';

type Problems = StaffAnswer<'answers.correct'>['problems'];

interface AnswersFormProps {
  subjectId: string;
  read: StaffAnswer<'answers.read'>;
  /** It was saved: what was registered before, and the revision that this made. */
  onSaved: (before: Record<string, FormReply>, revision: MadeRevision) => void;
  onLeave: () => void;
}

/** Every answer, to be typed over. What is not typed over stays; what cannot be read is said at its field, and stays as typed. */
export function AnswersForm({ subjectId, read, onSaved, onLeave }: AnswersFormProps) {
  const { t } = useTranslation(['answers', 'frame']);
  const correct = useChange('answers.correct');
  const confirm = useConfirm();
  const sentence = useSentence();
  const [typed, setTyped] = useState<Typed>({});
  const [problems, setProblems] = useState<Problems>({});
  // The revision when typing began. Null: nothing is typed, or somebody has been told that there is another state, and sees it.
  const [seen, setSeen] = useState<number | null>(null);
  const isDirty = Object.keys(typed).length > 0;
  useUnsavedGuard(isDirty);

  const { fields, version, verifyingQuestionId } = read;
  const asked = askedFields(fields, typed);
  const save = async () => {
    const ids = new Set(asked.map(({ question }) => question.id));
    const replies = Object.fromEntries(Object.entries(typed).filter(([id]) => ids.has(id)));
    const revision = seen ?? read.revision;
    try {
      const answer = await correct.mutateAsync({ subjectId, revision, replies });
      setProblems(answer.problems);
      if (Object.keys(answer.problems).length === 0) onSaved(repliesBefore(fields), answer.revision);
    } catch (error) {
      if (isChangedMeanwhile(error)) setSeen(null);
    }
  };
  const leave = async () => {
    const question = {
      title: t('frame:unsaved.title'),
      text: t('frame:unsaved.text'),
      confirm: t('frame:unsaved.leave'),
      cancel: t('frame:unsaved.stay'),
      danger: true,
    };
    if (!isDirty || (await confirm(question))) onLeave();
  };
  const type = (id: string, reply: FormReply) => {
    setSeen((now) => now ?? read.revision);
    setTyped((former) => ({ ...former, [id]: reply }));
    setProblems(({ [id]: _solved, ...others }) => others);
  };
  const notes = (field: Asked) => [
    ...(field.question.id in typed ? [t('now', { answer: shownIn(field, t) })] : []),
    ...(field.question.id === verifyingQuestionId ? [t('verifying')] : []),
  ];
  const count = asked.filter(({ question }) => question.id in problems).length;

  return (
    <Stack
      component="form"
      noValidate
      spacing={3}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Typography>
        {t('intro', { version })} {t('consentNote')}
      </Typography>
      {asked.map((field) => {
        const { id } = field.question;
        const problem = problems[id];
        return (
          <AnswerField
            key={id}
            question={field.question}
            reply={standing(field, typed)}
            notes={notes(field)}
            error={problem ? t(`problems.${problem.code}`, { ...problem }) : null}
            onChange={(reply) => type(id, reply)}
          />
        );
      })}
      {count > 0 && <Alert severity="error">{t('wrong', { count })}</Alert>}
      {correct.error && <Alert severity="error">{sentence(correct.error, 'saving')}</Alert>}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" loading={correct.isPending}>
          {t('frame:save')}
        </Button>
        <Button onClick={() => void leave()}>{t('frame:cancel')}</Button>
      </Box>
    </Stack>
  );
}
