import { useLayoutEffect, useRef, useState } from 'react';
import { Field } from '../controls/field.tsx';
import { question as say } from '../text/question.ts';
import { addressOf, postalCodeIn } from './address-of.ts';
import type { Problem, Typed } from './typed.ts';

type TypedAddress = Extract<Typed, { is: 'address' }>;

interface AddressFieldProps {
  help: string | undefined;
  typed: TypedAddress;
  onType(typed: TypedAddress): void;
  problem: Problem | null;
}

/** A postal code, which fills in how the address begins, and the address. What somebody wrote is not written over. */
export function AddressField({ help, typed, onType, problem }: AddressFieldProps) {
  const [said, setSaid] = useState<string | null>(null);
  const filled = useRef('');
  // What stands in the fields now: a lookup takes its time, and nothing does once they are gone.
  const now = useRef<TypedAddress | null>(null);
  useLayoutEffect(() => {
    now.current = typed;
    return () => {
      now.current = null;
    };
  }, [typed]);
  const isOfCode = problem?.code === 'no-postal-code';

  async function typeCode(postalCode: string) {
    onType({ ...typed, postalCode });
    setSaid(null);
    const code = postalCodeIn(postalCode);
    if (code === null) return;
    const found = await addressOf(code).catch(() => null);
    const latest = now.current;
    if (latest?.postalCode !== postalCode) return;
    if (found === null) return setSaid(say.notFilledIn);
    if (latest.address !== '' && latest.address !== filled.current) return;
    onType({ ...latest, address: found });
    filled.current = found;
    setSaid(say.filledIn);
  }

  return (
    <>
      {help && <p className="soft lines">{help}</p>}
      <Field
        label={say.postalCode}
        help={say.postalCodeHelp}
        problem={isOfCode ? problem.sentence : undefined}
      >
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
      <Field label={say.address} problem={isOfCode ? undefined : problem?.sentence}>
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
