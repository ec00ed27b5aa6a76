import { z } from 'zod';
import { oneOf } from './choice.ts';
import { codeUnits } from './text-limit.ts';

const modes = ['date', 'time', 'datetime'] as const;
type Mode = (typeof modes)[number];

/** A datetime picker action: initial, min and max in the format of its mode, max later than min. */
export function datetimePicker(label: z.ZodType<string | undefined>) {
  return z
    .strictObject({
      type: z.literal('datetimepicker'),
      label,
      data: codeUnits(300),
      mode: oneOf(...modes),
      initial: z.string().optional(),
      max: z.string().optional(),
      min: z.string().optional(),
    })
    .superRefine((action, context) => {
      for (const name of ['initial', 'max', 'min'] as const) {
        const value = action[name];
        if (value !== undefined && !isMoment(value, action.mode)) {
          context.addIssue({ code: 'custom', path: [name], message: `invalid ${action.mode}` });
        }
      }
      if (action.min !== undefined && action.max !== undefined && !later(action.max, action.min)) {
        context.addIssue({ code: 'custom', path: ['max'], message: 'Must be greater than min' });
      }
    });
}

/** Whether a text is a real moment in LINE's format: 2017-06-18, 06:15 or 2017-06-18T06:15, years 1900 to 2100. */
export function isMoment(text: string, mode: Mode): boolean {
  if (mode === 'date') return isDate(text);
  if (mode === 'time') return isTime(text);
  const [date = '', time = '', ...more] = text.split(/[Tt]/);
  return more.length === 0 && isDate(date) && isTime(time);
}

/** Compares two moments of the same mode. */
export function later(one: string, other: string): boolean {
  return one.toUpperCase() > other.toUpperCase();
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function isDate(text: string): boolean {
  if (!/^(19\d\d|20\d\d|2100)-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
