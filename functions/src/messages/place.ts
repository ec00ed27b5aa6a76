import { EASY_LABEL } from '../domain/registration/questions/options.ts';

/** Where a text stands, by the end of its key: what LINE, a lock screen and eyes of eighty can take there. */
export interface Place {
  name: 'button' | 'alt' | 'line' | 'text';
  /** In UTF-16 code units, as LINE counts texts. Far below LINE's own limits, whatever is filled in. */
  limit: number;
  isOneLine: boolean;
}

const places = {
  button: { name: 'button', limit: EASY_LABEL, isOneLine: true },
  /** The alt text: a lock screen, the list of talks, and whoever listens instead of reading. LINE takes 1500. */
  alt: { name: 'alt', limit: 100, isOneLine: true },
  /** The title of a bubble and the lines around it, the subject of a mail. */
  line: { name: 'line', limit: 60, isOneLine: true },
  /** A paragraph, or a message by itself. LINE takes 5000 in a message and 30 kB in a bubble. */
  text: { name: 'text', limit: 500, isOneLine: false },
} satisfies Record<string, Place>;

export function placeOf(key: string): Place {
  if (/^(button|reason|role)\./.test(key)) return places.button;
  if (key.endsWith('.alt')) return places.alt;
  return /^(label|actor)\.|\.(above|greeting|title)$/.test(key) ? places.line : places.text;
}
