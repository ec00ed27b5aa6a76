import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';

/** What stands around every kind of input: label, support text, error. `id` is the input's. */
export function FieldLabel({
  htmlFor,
  label,
  required,
}: {
  htmlFor: string;
  label: string;
  required: boolean;
}) {
  return (
    <FormLabel htmlFor={htmlFor} sx={{ color: 'text.primary', fontWeight: 700, mb: 0.5 }}>
      {label}
      {required && <Required />}
    </FormLabel>
  );
}

export function Required() {
  const { t } = useTranslation();
  return (
    <Typography component="span" color="error" sx={{ ml: 1 }}>
      {t('required')}
    </Typography>
  );
}

export function FieldSupport({ id, support }: { id: string; support: string | undefined }) {
  if (support === undefined) return null;
  return (
    <Typography id={`${id}-support`} color="textSecondary" sx={{ mb: 0.5 }}>
      {support}
    </Typography>
  );
}

export function FieldError({ id, error }: { id: string; error: string | null }) {
  if (error === null) return null;
  return (
    <FormHelperText error id={`${id}-error`} sx={{ mx: 0, fontSize: '1rem' }}>
      ＊{error}
    </FormHelperText>
  );
}

/** The error first: it is what somebody has to hear. */
export function describedBy(
  id: string,
  support: string | undefined,
  error: string | null,
): string | undefined {
  const ids = [error !== null && `${id}-error`, support !== undefined && `${id}-support`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}
