import FormControl from '@mui/material/FormControl';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, FieldError, FieldLabel, FieldSupport } from '../../../ui/field-parts.tsx';
import { readPeople, type FileProblem, type PeopleFile } from './read-people.ts';

/** A file of people, by the system's own field for files: every keyboard and screen reader knows it. */
export function ChooseFile({ onChosen }: { onChosen: (file: PeopleFile | null) => void }) {
  const { t } = useTranslation('imports');
  const id = useId();
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const support = t('chooseSupport');
  const error = problem && t(`fileProblems.${problem}`);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const people = await readPeople(file).catch(() => 'no-text' as const);
    setProblem(typeof people === 'string' ? people : null);
    onChosen(typeof people === 'string' ? null : people);
  };
  return (
    <FormControl error={error !== null}>
      <FieldLabel htmlFor={id} label={t('choose')} required={false} />
      <FieldSupport id={id} support={support} />
      <input
        id={id}
        type="file"
        accept=".csv,.txt,text/csv"
        aria-invalid={error !== null}
        aria-describedby={describedBy(id, support, error)}
        // Corrected, the same file is chosen once more: that shall be a change, too.
        onClick={(event) => {
          event.currentTarget.value = '';
        }}
        onChange={(event) => void read(event.target.files?.[0])}
        style={{ font: 'inherit', minHeight: 44, maxWidth: '100%' }}
      />
      <FieldError id={id} error={error} />
    </FormControl>
  );
}
