import type { FormReply } from 'functions/domain/registration/form.ts';
import { useTranslation } from 'react-i18next';
import { ChecksField } from '../../../ui/checks-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { choicesOf } from './choices.ts';
import { chosenIn, textOf, type AnswerField as Asked } from './field-replies.ts';

interface AnswerFieldProps {
  question: Asked['question'];
  reply: FormReply | null;
  /** What else is to be known about it, in sentences. */
  notes: string[];
  error: string | null;
  onChange: (reply: FormReply) => void;
}

/** One question with its answer, to be typed over or chosen anew. */
export function AnswerField({ question, reply, notes, error, onChange }: AnswerFieldProps) {
  const { t } = useTranslation('answers');
  const { kind, ask, help, required } = question;
  const example = kind === 'date' || kind === 'phone' || kind === 'address' ? [t(`examples.${kind}`)] : [];
  const support = [...notes, ...(help === undefined ? [] : [help]), ...example].join(' ');
  const about = { error, required, ...(support === '' ? {} : { support }) };
  switch (kind) {
    case 'single-choice':
    case 'yes-no':
      return (
        <SelectField
          {...about}
          label={ask}
          value={chosenIn(reply)[0] ?? ''}
          options={[{ value: '', label: t('choose') }, ...choicesOf(question, t)]}
          onChange={({ target }) => onChange({ pressed: target.value })}
        />
      );
    case 'multiple-choice':
      return (
        <ChecksField
          {...about}
          legend={ask}
          values={chosenIn(reply)}
          options={choicesOf(question, t)}
          onChange={(chosen) => onChange({ chosen })}
        />
      );
    default:
      return (
        <Field
          {...about}
          label={ask}
          multiline={kind === 'long-text'}
          autoComplete="off"
          value={textOf(reply)}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      );
  }
}
