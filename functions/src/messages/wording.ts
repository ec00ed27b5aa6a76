import { showRegistrationNumber } from '../domain/registration-number.ts';
import type { ShownActor } from '../domain/actor.ts';
import type { Settings } from '../domain/municipality.ts';
import type { Label } from '../domain/subject.ts';
import { dayAndTime } from './when.ts';
import { texts, type TextKey } from './texts.ts';

/** The texts of one municipality: its name, desk and telephone are filled in wherever they stand. */
export interface Wording {
  readonly settings: Settings;
  (key: TextKey, values?: Record<string, string | number>): string;
}

export function wordingOf(settings: Settings): Wording {
  const { name: town, desk, deskPhone: phone } = settings;
  const say = (key: TextKey, values: Record<string, string | number> = {}) =>
    fill(texts[key], { town, desk, phone, ...values });
  return Object.assign(say, { settings });
}

/** Fills {placeholders}; one without a value is a bug and crashes rather than being sent. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${text}`);
    return String(value);
  });
}

export function labelText(say: Wording, label: Label): string {
  return 'name' in label
    ? say('label.name', { name: label.name })
    : say('label.number', { number: showRegistrationNumber(label.number) });
}

export function actorText(say: Wording, by: ShownActor): string {
  return by.role === 'family' ? say('actor.family', { name: by.name }) : say(`actor.${by.role}`);
}

export const whenText = (say: Wording, at: number): string => dayAndTime(at, say.settings.timeZone);
