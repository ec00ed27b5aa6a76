import type { StaffAnswer } from 'functions/contract/staff.ts';
import { texts, type TextKey } from 'functions/messages/texts.ts';
import { useTranslation } from 'react-i18next';

export type Line = StaffAnswer<'accessLog.read'>['lines'][number];

/** The lines of the access log as sentences. */
export function useLineText() {
  const { t: typed, i18n } = useTranslation('accessLog');
  // Every call there is has a sentence (text/access-log.ts); the log, which is older, may name one there was.
  const t = typed as unknown as (key: string, values?: object) => string;
  const has = (key: string) => i18n.exists(`accessLog:${key}`);

  const who = ({ by }: Line) => by.name ?? t('unknown');
  function subject({ subject: about }: Line): string | null {
    if (about === null) return null;
    if (about.known === null) return t('erased');
    return about.known.name ?? about.known.registrationNumber;
  }
  const whom = (line: Line) =>
    subject(line) ?? (line.recipient ?? line.colleague ?? { name: null }).name ?? t('unknown');
  /** What a call did, about somebody. */
  function doneBy(call: string, about: string): string {
    const key = `calls.${call}`;
    return t(has(key) ? key : 'other', { whom: about });
  }
  /** The new value of a setting; a text is known by the words that it is about, not by its key. */
  function valueOf(name: string, value: string): string {
    if (name === 'textKey') return Object.hasOwn(texts, value) ? texts[value as TextKey] : t('formerText');
    if (name === 'words' && value === 'null') return t('original');
    return has(`values.${value}`) ? t(`values.${value}`) : value;
  }
  function what(line: Line): string {
    const done = doneBy(line.call, whom(line));
    const settings = Object.entries(line.settings).map(([name, value]) =>
      t('setting', {
        name: has(`settings.${name}`) ? t(`settings.${name}`) : name,
        value: valueOf(name, value),
      }),
    );
    return [done, ...settings].join(' ');
  }
  return {
    who,
    subject,
    doneBy,
    what,
    sentence: (line: Line) => t('line', { who: who(line), what: what(line) }),
  };
}
