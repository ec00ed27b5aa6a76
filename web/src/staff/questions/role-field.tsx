import type { DraftQuestion } from 'functions/domain/registration/draft.ts';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field.tsx';
import type { Kind } from './sketch-changes.ts';

type Role = NonNullable<DraftQuestion['role']>;

const ROLES: Partial<Record<Kind, Role[]>> = {
  'short-text': ['name', 'kana'],
  date: ['birth-date'],
  phone: ['phone'],
  address: ['address'],
};

interface RoleFieldProps {
  question: DraftQuestion;
  error: string | null;
  onChange: (change: Partial<DraftQuestion>) => void;
}

/** What an answer is used for: the name of the person in lists, say. */
export function RoleField({ question, error, onChange }: RoleFieldProps) {
  const { t } = useTranslation('questions');
  const roles = ROLES[question.kind];
  if (!roles) return null;
  const role = roles.find((each) => each === question.role) ?? '';
  return (
    <SelectField
      label={t('editor.role')}
      support={t('editor.roleSupport')}
      options={[
        { value: '', label: t('roles.none') },
        ...roles.map((each) => ({ value: each, label: t(`roles.${each}`) })),
      ]}
      error={error}
      value={role}
      onChange={({ target }) => onChange({ role: target.value === '' ? null : (target.value as Role) })}
    />
  );
}
