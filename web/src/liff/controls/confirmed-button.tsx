import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { Button } from './button.tsx';
import { Confirm } from './confirm.tsx';

interface ConfirmedButtonProps extends Omit<ComponentProps<typeof Confirm>, 'onYes' | 'onNo'> {
  button: string;
  /** What the button says to whoever does not see what it stands beside. */
  label?: string;
  /** `close` puts the button back, where the page stays. */
  onYes(close: () => void): void;
}

/**
 * A button in whose place it is asked once more. Whoever thinks better of it goes on where they were: at the button. Whoever is
 * somewhere else by then stays there.
 */
export function ConfirmedButton({ button, label, onYes, ...confirm }: ConfirmedButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => (isAsking ? () => focusFromNowhere(opener.current) : undefined), [isAsking]);
  const close = () => setAsking(false);
  return isAsking ? (
    <Confirm {...confirm} onYes={() => onYes(close)} onNo={close} />
  ) : (
    <Button ref={opener} {...(label !== undefined && { label })} onPress={() => setAsking(true)}>
      {button}
    </Button>
  );
}

/** The question that had the focus is gone by now, unless somebody took it elsewhere before. */
function focusFromNowhere(button: HTMLButtonElement | null) {
  if (document.activeElement === document.body) button?.focus();
}
