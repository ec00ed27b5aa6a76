import type { Message } from '../domain/message.ts';
import type { Settings } from '../domain/municipality.ts';
import { compose } from './compose.ts';
import { pagesOf } from './pages.ts';

/** A message that is nothing but text, as people read it. One that is drawn with buttons has no such form, and throws. */
export function plainText(message: Message, settings: Settings): string {
  const texts = compose(message, settings, pagesOf('preview')).map((part) => {
    if (part.type !== 'text' || !('text' in part)) throw new Error(`${message.kind} is more than text`);
    return part.text;
  });
  return texts.join('\n');
}
