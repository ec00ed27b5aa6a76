import type { ReactNode, Ref } from 'react';

interface ButtonProps {
  children: ReactNode;
  onPress(): void;
  /** main: the one thing to do here. grave: what cannot be taken back. */
  look?: 'main' | 'grave';
  small?: boolean;
  /** What it says to whoever does not see what it stands beside. */
  label?: string;
  /** While what it does is under way: it can be seen and reached, but a press does nothing more. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ children, onPress, look, small, label, busy = false, ref }: ButtonProps) {
  const classes = ['button', look && `button-${look}`, small && 'button-small'].filter(Boolean).join(' ');
  return (
    <button
      ref={ref}
      type="button"
      className={classes}
      aria-label={label}
      aria-disabled={busy || undefined}
      onClick={() => !busy && onPress()}
    >
      {children}
    </button>
  );
}
