import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import { describedBy, FieldError, FieldSupport, Required } from './field-parts.tsx';

interface ChoiceFieldProps<Value extends string> {
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
  support?: string;
  error?: string | null;
  required?: boolean;
}

/** One of few: all of them in sight. */
export function ChoiceField<Value extends string>({
  legend,
  options,
  value,
  onChange,
  support,
  error = null,
  required = false,
}: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <FormControl error={error !== null}>
      <FormLabel id={id} sx={{ color: 'text.primary', fontWeight: 700, mb: 0.5 }}>
        {legend}
        {required && <Required />}
      </FormLabel>
      <FieldSupport id={id} support={support} />
      <RadioGroup
        aria-labelledby={id}
        aria-describedby={describedBy(id, support, error)}
        value={value ?? ''}
        onChange={(_, chosen) => onChange(chosen as Value)}
      >
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            label={option.label}
            control={<Radio />}
            sx={{ minHeight: 44 }}
          />
        ))}
      </RadioGroup>
      <FieldError id={id} error={error} />
    </FormControl>
  );
}
