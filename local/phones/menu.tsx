import { type ReactNode, useId } from 'react';
import './menu.css';

interface Props {
  label: string;
  icon: string;
  /** What it opens; its buttons are MenuButtons. */
  children(panel: string): ReactNode;
}

/** A button that opens a small panel. The browser closes it by Escape or a press elsewhere and gives the focus back. */
export function Menu({ label, icon, children }: Props) {
  const panel = useId();
  return (
    <>
      <button type="button" className="menu-button" aria-label={label} popoverTarget={panel}>
        <span aria-hidden="true">{icon}</span>
      </button>
      <div id={panel} popover="auto" className="menu-panel">
        {children(panel)}
      </div>
    </>
  );
}

interface ButtonProps {
  panel: string;
  onChoose(): void;
  children: ReactNode;
}

/** A choice in a menu's panel: it closes the panel. */
export function MenuButton({ panel, onChoose, children }: ButtonProps) {
  return (
    <button type="button" popoverTarget={panel} popoverTargetAction="hide" onClick={onChoose}>
      {children}
    </button>
  );
}
