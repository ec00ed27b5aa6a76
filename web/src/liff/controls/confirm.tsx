import { useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';

interface ConfirmProps {
  title: string;
  /** What will be lost. */
  text: string;
  yes: string;
  no: string;
  busy: boolean;
  onYes(): void;
  onNo(): void;
}

/** Asks once more before something that cannot be taken back; what is harmless comes first. */
export function Confirm({ title, text, yes, no, busy, onYes, onNo }: ConfirmProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div role="alertdialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`} className="card">
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p id={`${id}-text`} className="lines">
        {text}
      </p>
      <Button onPress={onNo}>{no}</Button>
      <Button look="grave" busy={busy} onPress={onYes}>
        {yes}
      </Button>
    </div>
  );
}
