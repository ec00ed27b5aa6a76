import { type FormEvent, useId } from 'react';
import { createPortal } from 'react-dom';

import type { Action } from './line-json.ts';
import { useModal } from './modal.ts';

interface Props {
  action: Action;
  /** Called once, with the pick in LINE's format or with nothing when the person gave up. */
  onClose(picked?: string): void;
}

/** The date, time or date-and-time input of a datetimepicker action; outside the message, whose looks are not its own. */
export function DatePicker({ action, onClose }: Props) {
  const dialog = useModal();
  const field = useId();
  const decide = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const picked = new FormData(event.currentTarget).get('picked');
    if (typeof picked === 'string') onClose(picked);
  };
  return createPortal(
    <dialog
      ref={dialog}
      className="line-picker"
      aria-labelledby={`${field}-label`}
      onCancel={() => onClose()}
    >
      <form onSubmit={decide}>
        <label id={`${field}-label`} htmlFor={field}>
          {action.label ?? '選んでください'}
        </label>
        <input
          id={field}
          name="picked"
          required
          type={INPUT[String(action.mode)] ?? 'date'}
          defaultValue={native(action.initial)}
          min={native(action.min)}
          max={native(action.max)}
        />
        <div>
          <button type="button" onClick={() => onClose()}>
            やめる
          </button>
          <button type="submit">決定</button>
        </div>
      </form>
    </dialog>,
    document.body,
  );
}

const INPUT: Record<string, string> = { date: 'date', time: 'time', datetime: 'datetime-local' };

/** LINE allows a small t between date and time, HTML does not; otherwise the formats agree. */
const native = (value: unknown) => (typeof value === 'string' ? value.replace('t', 'T') : undefined);
