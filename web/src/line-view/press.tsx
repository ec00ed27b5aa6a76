import {
  createContext,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  use,
  useState,
} from 'react';

import { DatePicker } from './date-picker.tsx';
import type { Action } from './line-json.ts';

export const PressContext = createContext<(action: Action, picked?: string) => void>(() => {});

interface Props {
  action: Action;
  className?: string;
  style?: CSSProperties;
  children: ReactNode;
}

/** A button that stands for an action. */
export function ActionButton({ action, className, style, children }: Props) {
  const { press, picker } = usePress(action);
  return (
    <>
      <button type="button" className={className} style={style} onClick={press}>
        {children}
      </button>
      {picker}
    </>
  );
}

/** Anything else that can be pressed: a box may hold further buttons, which HTML forbids inside <button>. */
export function Pressable({ action, className = '', style, children }: Props) {
  const { press, picker } = usePress(action);
  const pressByKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press(event);
  };
  return (
    <>
      <div
        role="button"
        tabIndex={0}
        aria-label={action.label}
        className={`${className} line-pressable`}
        style={style}
        onClick={press}
        onKeyDown={pressByKey}
      >
        {children}
      </div>
      {picker}
    </>
  );
}

function usePress(action: Action) {
  const onPress = use(PressContext);
  const [picking, setPicking] = useState(false);
  const press = (event: SyntheticEvent) => {
    // React lets events of an inner action's date picker rise to here, though it stands elsewhere on the page.
    if (!event.currentTarget.contains(event.target as Node)) return;
    event.stopPropagation();
    if (action.type === 'datetimepicker') setPicking(true);
    else onPress(action);
  };
  const close = (picked?: string) => {
    setPicking(false);
    if (picked) onPress(action, picked);
  };
  return { press, picker: picking ? <DatePicker action={action} onClose={close} /> : null };
}
