import type { Notice } from '../domain/message.ts';
import type { Settings } from '../domain/municipality.ts';
import { showCode } from '../domain/recipient.ts';
import { whenText, wordingOf } from './wording.ts';

/** The subject and the text of a staff notification. `link` is where to read on, behind the sign-in. */
export function composeNotice(
  notice: Notice,
  settings: Settings,
  link: string,
): { subject: string; text: string } {
  const say = wordingOf(settings);
  const { at, kind, ...facts } = notice;
  const numbers = 'digits' in facts ? { digits: showCode(facts.digits) } : 'about' in facts ? {} : facts;
  return {
    subject: `${say(`notice.${kind}.title`, numbers)}（${settings.name}）`,
    text: `${say(`notice.${kind}.body`, numbers)}\n（${whenText(say, at)}）\n\n${say('notice.more')}\n${link}\n`,
  };
}
