import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import Checkbox from '@mui/material/Checkbox';
import { useId } from 'react';
import { describedBy, FieldError, FieldSupport, Required } from './field-parts.tsx';

interface ChecksFieldProps {
  legend: string;
  options: readonly { value: string; label: string }[];
  values: readonly string[];
  onChange: (values: string[]) => void;
  support?: string;
  error?: string | null;
  required?: boolean;
}

/** As many of few as fit, in the order in which they stand. */
export function ChecksField({
  legend,
  options,
  values,
  onChange,
  support,
  error = null,
  required = false,
}: ChecksFieldProps) {
  const id = useId();
  const toggle = (value: string, checked: boolean) =>
    onChange(
      options.map((each) => each.value).filter((each) => (each === value ? checked : values.includes(each))),
    );
  return (
    <FormControl
      role="group"
      error={error !== null}
      aria-labelledby={id}
      aria-describedby={describedBy(id, support, error)}
    >
      <FormLabel id={id} sx={{ color: 'text.primary', fontWeight: 700, mb: 0.5 }}>
        {legend}
        {required && <Required />}
      </FormLabel>
      <FieldSupport id={id} support={support} />
      <FormGroup>
        {options.map(({ value, label }) => (
          <FormControlLabel
            key={value}
            label={label}
            sx={{ minHeight: 44 }}
            control={
              <Checkbox checked={values.includes(value)} onChange={(_, checked) => toggle(value, checked)} />
            }
          />
        ))}
      </FormGroup>
      <FieldError id={id} error={error} />
    </FormControl>
  );
}
