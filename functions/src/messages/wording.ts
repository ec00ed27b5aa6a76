import type { ShownActor } from '../domain/actor.ts';
import type { Settings } from '../domain/municipality.ts';
import { showRegistrationNumber } from '../domain/registration-number.ts';
import type { Problem } from '../domain/registration/questions/problem.ts';
import type { Label } from '../domain/subject.ts';
import { rewordingProblems } from './rewording.ts';
import { texts, type TextKey } from './texts.ts';
import { dayAndTime } from './when.ts';

type Values = Record<string, string | number>;

/** The texts of one municipality, in its own words where it has some; its name, desk and telephone are filled in. */
export interface Wording {
  readonly settings: Settings;
  (key: TextKey, values?: Values): string;
}

export function wordingOf(settings: Settings): Wording {
  const { name: town, desk, deskPhone: phone } = settings;
  const say = (key: TextKey, values: Values = {}): string =>
    fill(textOf(settings, key), (name) =>
      isButton(name) ? say(name) : { town, desk, phone, ...values }[name],
    );
  return Object.assign(say, { settings });
}

/** A rewording from before the catalogue changed may no longer fit: then people are told in the catalogue's words. */
function textOf({ rewordings }: Settings, key: TextKey): string {
  const own = rewordings[key];
  return own !== undefined && rewordingProblems(key, own).length === 0 ? own : texts[key];
}

const isButton = (name: string): name is Extract<TextKey, `button.${string}`> =>
  name.startsWith('button.') && name in texts;

/** Fills {placeholders}; one without a value is a bug and crashes rather than being sent. */
function fill(text: string, valueOf: (name: string) => string | number | undefined): string {
  return text.replace(/\{([a-z0-9.-]+)\}/g, (_, name: string) => {
    const value = valueOf(name);
    if (value === undefined) throw new Error(`no value for {${name}} in: ${text}`);
    return String(value);
  });
}

export function labelText(say: Wording, label: Label): string {
  return 'name' in label
    ? say('label.name', { name: label.name })
    : say('label.number', { number: showRegistrationNumber(label.number) });
}

export function problemText(say: Wording, problem: Problem): string {
  return say(`problem.${problem.code}`, { ...problem } as Record<string, string | number>);
}

export function actorText(say: Wording, by: ShownActor): string {
  return by.role === 'family' ? say('actor.family', { name: by.name }) : say(`actor.${by.role}`);
}

export const whenText = (say: Wording, at: number): string => dayAndTime(at, say.settings.timeZone);
