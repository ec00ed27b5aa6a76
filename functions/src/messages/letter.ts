import type { Letter } from '../domain/letter.ts';
import type { Settings } from '../domain/municipality.ts';
import { whenText, wordingOf } from './wording.ts';

/** The subject and the text of a letter to a member of staff. */
export function composeLetter(
  { kind, at }: Letter,
  settings: Settings,
  link: string,
): { subject: string; text: string } {
  const say = wordingOf(settings);
  return {
    subject: `${say(`letter.${kind}.title`)}（${settings.name}）`,
    text: `${say(`letter.${kind}.body`, { link })}\n（${whenText(say, at)}）\n`,
  };
}
