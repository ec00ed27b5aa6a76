import { useState } from 'react';
import { Field } from '../controls/field.tsx';
import { question as say } from '../text/question.ts';
import { addressOf, postalCodeIn } from './address-of.ts';
import type { Typed } from './typed.ts';

type TypedAddress = Extract<Typed, { is: 'address' }>;

interface AddressFieldProps {
  typed: TypedAddress;
  onType(typed: TypedAddress): void;
  problem: string | undefined;
}

/** A postal code, which fills in how the address begins, and the address. What somebody wrote is not written over. */
export function AddressField({ typed, onType, problem }: AddressFieldProps) {
  const [said, setSaid] = useState<string | null>(null);
  const [filled, setFilled] = useState('');

  async function typeCode(postalCode: string) {
    const next = { ...typed, postalCode };
    onType(next);
    setSaid(null);
    const code = postalCodeIn(postalCode);
    if (code === null) return;
    const found = await addressOf(code).catch(() => null);
    if (found === null) return setSaid(say.notFilledIn);
    if (typed.address !== '' && typed.address !== filled) return;
    onType({ ...next, address: found });
    setFilled(found);
    setSaid(say.filledIn);
  }

  return (
    <>
      <Field label={say.postalCode} help={say.postalCodeHelp}>
        {(named) => (
          <input
            {...named}
            className="text-box text-box-short"
            type="text"
            inputMode="numeric"
            autoComplete="postal-code"
            value={typed.postalCode}
            onChange={({ target }) => void typeCode(target.value)}
          />
        )}
      </Field>
      <p role="status" className="soft">
        {said}
      </p>
      <Field label={say.address} problem={problem}>
        {(named) => (
          <textarea
            {...named}
            className="text-box"
            rows={3}
            autoComplete="street-address"
            value={typed.address}
            onChange={({ target }) => onType({ ...typed, address: target.value })}
          />
        )}
      </Field>
    </>
  );
}
