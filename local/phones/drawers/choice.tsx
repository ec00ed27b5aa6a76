import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  /** Value and words. */
  options: readonly (readonly [string, string])[];
  onChoose(value: string): void;
}

/** A labelled list to choose from; a value set elsewhere that is not on the list is shown as it is. */
export function Choice({ label, value, options, onChoose }: Props) {
  const id = useId();
  const known = options.some(([one]) => one === value);
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {!known && <option value={value}>{value}</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
