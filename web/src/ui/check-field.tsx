import Checkbox, { type CheckboxProps } from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useId, type Ref } from 'react';
import { describedBy, FieldError, FieldSupport } from './field-parts.tsx';

interface CheckFieldProps extends Pick<
  CheckboxProps,
  'checked' | 'defaultChecked' | 'name' | 'onBlur' | 'onChange' | 'value'
> {
  label: string;
  support?: string;
  error?: string | null;
  ref?: Ref<HTMLInputElement>;
}

/** Yes or no, by a box to tick. */
export function CheckField({ label, support, error = null, ref, ...box }: CheckFieldProps) {
  const id = useId();
  return (
    <FormControl error={error !== null}>
      <FormControlLabel
        label={label}
        sx={{ minHeight: 44 }}
        control={
          <Checkbox
            {...box}
            slotProps={{
              input: {
                ...(ref === undefined ? {} : { ref }),
                'aria-describedby': describedBy(id, support, error),
              },
            }}
          />
        }
      />
      <FieldSupport id={id} support={support} />
      <FieldError id={id} error={error} />
    </FormControl>
  );
}
