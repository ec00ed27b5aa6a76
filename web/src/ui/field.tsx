import FormControl from '@mui/material/FormControl';
import OutlinedInput, { type OutlinedInputProps } from '@mui/material/OutlinedInput';
import { useId, type Ref } from 'react';
import { describedBy, FieldError, FieldLabel, FieldSupport } from './field-parts.tsx';

type Input = Pick<
  OutlinedInputProps,
  | 'autoComplete'
  | 'defaultValue'
  | 'endAdornment'
  | 'inputMode'
  | 'minRows'
  | 'multiline'
  | 'name'
  | 'onBlur'
  | 'onChange'
  | 'type'
  | 'value'
>;

interface FieldProps extends Input {
  label: string;
  /** What to type and how, always in sight: there is no placeholder, which vanishes when it is needed. */
  support?: string;
  /** What to do about what was typed; null while there is nothing to say. */
  error?: string | null;
  required?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** One input with its label above it, then the support text, then the input, then the error. */
export function Field({
  label,
  support,
  error = null,
  required = false,
  ref,
  inputMode,
  ...input
}: FieldProps) {
  const id = useId();
  return (
    <FormControl fullWidth error={error !== null}>
      <FieldLabel htmlFor={id} label={label} required={required} />
      <FieldSupport id={id} support={support} />
      <OutlinedInput
        {...input}
        id={id}
        {...(ref === undefined ? {} : { inputRef: ref })}
        slotProps={{
          input: {
            inputMode,
            'aria-required': required,
            'aria-invalid': error !== null,
            'aria-describedby': describedBy(id, support, error),
          },
        }}
      />
      <FieldError id={id} error={error} />
    </FormControl>
  );
}
