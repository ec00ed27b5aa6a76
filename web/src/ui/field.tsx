import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput, { type OutlinedInputProps } from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

type Input = Pick<
  OutlinedInputProps,
  'autoComplete' | 'endAdornment' | 'inputRef' | 'onChange' | 'type' | 'value'
>;

interface FieldProps extends Input {
  label: string;
  /** What to type and how, always in sight: there is no placeholder, which vanishes when it is needed. */
  support?: string;
  /** What to do about what was typed; null while there is nothing to say. */
  error?: string | null;
  required?: boolean;
}

/** One input with its label above it, then the support text, then the input, then the error. */
export function Field({ label, support, error = null, required = false, ...input }: FieldProps) {
  const id = useId();
  const describedBy = [error !== null && `${id}-error`, support !== undefined && `${id}-support`]
    .filter(Boolean)
    .join(' ');
  return (
    <FormControl fullWidth error={error !== null}>
      <FormLabel htmlFor={id} sx={{ color: 'text.primary', fontWeight: 700, mb: 0.5 }}>
        {label}
        {required && (
          <Typography component="span" color="error" sx={{ ml: 1 }}>
            ※必須
          </Typography>
        )}
      </FormLabel>
      {support !== undefined && (
        <Typography id={`${id}-support`} color="textSecondary" sx={{ mb: 0.5 }}>
          {support}
        </Typography>
      )}
      <OutlinedInput
        {...input}
        id={id}
        slotProps={{
          input: {
            'aria-required': required,
            'aria-invalid': error !== null,
            'aria-describedby': describedBy || undefined,
          },
        }}
      />
      {error !== null && (
        <FormHelperText id={`${id}-error`} sx={{ mx: 0, fontSize: '1rem' }}>
          ＊{error}
        </FormHelperText>
      )}
    </FormControl>
  );
}
