import type { Settings } from '../../functions/src/domain/municipality.ts';
import { compose } from '../../functions/src/messages/compose.ts';
import { composeLetter } from '../../functions/src/messages/letter.ts';
import { pagesOf } from '../../functions/src/messages/pages.ts';
import { composeNotice } from '../../functions/src/messages/notice.ts';
import { everyMessage } from '../../functions/src/messages/samples/every-message.ts';
import { everyLetter } from '../../functions/src/messages/samples/every-letter.ts';
import { everyNotice } from '../../functions/src/messages/samples/every-notice.ts';
import { textsIn } from './texts-in.ts';

/** Every message, notice and letter of a municipality, as people read them. */
export function everythingSaid(settings: Settings): string[] {
  const messages = Object.values(everyMessage)
    .flat()
    .map((message) => {
      const drawn = compose(message, settings, pagesOf('2000000001-demo')).map((each) => {
        const alt = 'altText' in each ? [`(${each.altText})`] : [];
        return [...alt, ...textsIn(each)].join('\n');
      });
      return `## ${message.kind}\n${drawn.join('\n---\n')}\n`;
    });
  const notices = Object.values(everyNotice).map((notice) => {
    const { subject, text } = composeNotice(notice, settings, 'https://hidamari.example');
    return `## mail: ${notice.kind}\n${subject}\n\n${text}`;
  });
  const letters = Object.values(everyLetter).map((letter) => {
    const { subject, text } = composeLetter(letter, settings, 'https://hidamari.example/auth/action');
    return `## mail: ${letter.kind}\n${subject}\n\n${text}`;
  });
  return [...messages, ...notices, ...letters];
}
