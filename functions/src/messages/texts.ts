import { alerts } from './texts/alerts.ts';
import { buttons } from './texts/buttons.ts';
import { daily } from './texts/daily.ts';
import { family } from './texts/family.ts';
import { letters } from './texts/letters.ts';
import { linking } from './texts/linking.ts';
import { notices } from './texts/notices.ts';
import { ownRegistration } from './texts/own-registration.ts';
import { pause } from './texts/pause.ts';
import { problems } from './texts/problems.ts';
import { registration } from './texts/registration.ts';
import { staff } from './texts/staff.ts';
import { watching } from './texts/watching.ts';
import { welcome } from './texts/welcome.ts';

/** The catalogue by when a text is said, in the order in which a town would look for it. */
export const catalogue = {
  daily,
  alerts,
  welcome,
  registration,
  problems,
  ownRegistration,
  linking,
  pause,
  family,
  watching,
  buttons,
  notices,
  staff,
  letters,
} as const;

/**
 * Every text a person can receive, in plain words for people of eighty: one instruction a sentence, です・ます,
 * no blame, no katakana where a word exists (docs/decisions/0007-plain-words.md). {…} is filled in. The end of a key says
 * where the text stands (place.ts).
 */
export const texts = {
  ...welcome,
  ...buttons,
  ...registration,
  ...ownRegistration,
  ...linking,
  ...daily,
  ...family,
  ...watching,
  ...alerts,
  ...pause,
  ...problems,
  ...staff,
  ...notices,
  ...letters,
} as const;

export type TextKey = keyof typeof texts;
