import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './field.tsx';

/** A password that can be looked at while it is typed; a new one is for a password manager to propose. */
export function PasswordField({
  isNew = false,
  ...field
}: Omit<ComponentProps<typeof Field>, 'type' | 'autoComplete' | 'endAdornment'> & { isNew?: boolean }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <Field
      {...field}
      type={shown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      endAdornment={
        <InputAdornment position="end">
          <Button size="small" variant="text" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {t('show')}
          </Button>
        </InputAdornment>
      }
    />
  );
}
