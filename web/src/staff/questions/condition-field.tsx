import FormGroup from '@mui/material/FormGroup';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { DraftQuestion, Sketch } from 'functions/domain/registration/draft.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/check-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useNameOf } from './use-drag-words.ts';

interface ConditionFieldProps {
  sketch: Sketch;
  question: DraftQuestion;
  error: string | null;
  onChange: (change: Partial<DraftQuestion>) => void;
}

/** Whether a question is always asked, or only after a given answer to an earlier one. */
export function ConditionField({ sketch, question, error, onChange }: ConditionFieldProps) {
  const { t } = useTranslation('questions');
  const nameOf = useNameOf();
  const group = useId();
  const { askedWhen } = question;
  const earlier = sketch.questions.slice(0, sketch.questions.indexOf(question)).filter(hasAnswersToChoose);
  const asked = sketch.questions.find(({ id }) => id === askedWhen?.questionId);
  const answers = asked ? answersOf(asked, { yes: t('yes'), no: t('no') }) : [];
  const isElsewhere = askedWhen !== null && earlier.every(({ id }) => id !== askedWhen.questionId);
  if (earlier.length === 0 && askedWhen === null) return null;

  const choose = (questionId: string) =>
    onChange({ askedWhen: questionId === '' ? null : { questionId, is: [] } });
  const toggle = (code: string, isChosen: boolean) => {
    if (!askedWhen) return;
    const is = answers
      .map((each) => each.code)
      .filter((each) => (each === code ? isChosen : askedWhen.is.includes(each)));
    onChange({ askedWhen: { ...askedWhen, is } });
  };
  return (
    <Stack spacing={1}>
      <SelectField
        label={t('condition.label')}
        support={t('condition.support')}
        options={[
          { value: '', label: t('condition.always') },
          ...earlier.map((each) => ({ value: each.id, label: t('condition.after', { name: nameOf(each) }) })),
          ...(isElsewhere
            ? [
                {
                  value: askedWhen.questionId,
                  label: asked ? t('condition.after', { name: nameOf(asked) }) : t('condition.gone'),
                },
              ]
            : []),
        ]}
        error={error}
        value={askedWhen?.questionId ?? ''}
        onChange={({ target }) => choose(target.value)}
      />
      {askedWhen && answers.length > 0 && (
        <>
          <Typography id={group} sx={{ fontWeight: 700 }}>
            {t('condition.answers')}
          </Typography>
          <FormGroup role="group" aria-labelledby={group}>
            {answers.map(({ code, label }) => (
              <CheckField
                key={code}
                label={label}
                checked={askedWhen.is.includes(code)}
                onChange={(_, isChosen) => toggle(code, isChosen)}
              />
            ))}
          </FormGroup>
        </>
      )}
    </Stack>
  );
}

function hasAnswersToChoose({ kind }: DraftQuestion): boolean {
  return kind === 'yes-no' || kind === 'single-choice' || kind === 'multiple-choice';
}

function answersOf(
  { kind, options }: DraftQuestion,
  words: { yes: string; no: string },
): { code: string; label: string }[] {
  if (kind !== 'yes-no') return options;
  return [
    { code: 'yes', label: words.yes },
    { code: 'no', label: words.no },
  ];
}
