import FormControl from '@mui/material/FormControl';
import OutlinedInput from '@mui/material/OutlinedInput';
import NativeSelect, { type NativeSelectProps } from '@mui/material/NativeSelect';
import { useId, type Ref } from 'react';
import { describedBy, FieldError, FieldLabel, FieldSupport } from './field-parts.tsx';

interface SelectFieldProps extends Pick<
  NativeSelectProps,
  'defaultValue' | 'name' | 'onBlur' | 'onChange' | 'value'
> {
  label: string;
  options: readonly { value: string; label: string }[];
  support?: string;
  error?: string | null;
  required?: boolean;
  ref?: Ref<HTMLSelectElement>;
}

/** One of several words. The system's own list: every keyboard, phone and screen reader knows it. */
export function SelectField({
  label,
  options,
  support,
  error = null,
  required = false,
  ref,
  ...select
}: SelectFieldProps) {
  const id = useId();
  return (
    <FormControl fullWidth error={error !== null}>
      <FieldLabel htmlFor={id} label={label} required={required} />
      <FieldSupport id={id} support={support} />
      <NativeSelect
        {...select}
        input={<OutlinedInput />}
        inputProps={{
          id,
          ...(ref === undefined ? {} : { ref }),
          'aria-invalid': error !== null,
          'aria-describedby': describedBy(id, support, error),
        }}
      >
        {options.map(({ value, label: word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </NativeSelect>
      <FieldError id={id} error={error} />
    </FormControl>
  );
}
