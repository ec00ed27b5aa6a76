import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.tsx';

/** As many as a note may have (domain/timeline.ts). */
const LONGEST = 200;

interface NoteFieldProps {
  value: string;
  onChange: (note: string) => void;
  error: string | null;
}

/** A note for colleagues; says how much room is left, and takes no more. */
export function NoteField({ value, onChange, error }: NoteFieldProps) {
  const { t } = useTranslation('alerts');
  return (
    <Field
      label={t('note')}
      support={t('noteSupport', { left: LONGEST - value.length })}
      multiline
      minRows={2}
      value={value}
      onChange={({ target }) => onChange(target.value.slice(0, LONGEST))}
      error={error}
    />
  );
}
