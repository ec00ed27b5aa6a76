import type { Message } from 'functions/domain/message.ts';
import type { Settings } from 'functions/domain/municipality.ts';
import { compose } from 'functions/messages/compose.ts';
import { composeLetter } from 'functions/messages/letter.ts';
import { composeNotice } from 'functions/messages/notice.ts';
import { everyLetter } from 'functions/messages/samples/every-letter.ts';
import { everyMessage, longestMessages } from 'functions/messages/samples/every-message.ts';
import { everyNotice } from 'functions/messages/samples/every-notice.ts';
import { placeholdersIn } from 'functions/messages/rewording.ts';
import { texts, type TextKey } from 'functions/messages/texts.ts';

/** Something in which a text is said, drawn with whatever words a town has by then. */
export type Sample =
  | { by: 'line'; draw: (settings: Settings) => ReturnType<typeof compose> }
  | { by: 'mail'; draw: (settings: Settings) => { subject: string; text: string } };

const LINK = 'https://hidamari.example/';

interface Kind {
  kind: string;
  sample: Sample;
}

const onLine = (message: Message): Kind => ({
  kind: message.kind,
  sample: { by: 'line', draw: (settings) => compose(message, settings, () => LINK) },
});
const notices = Object.values(everyNotice).map((notice): Kind => ({
  kind: `notice.${notice.kind}`,
  sample: { by: 'mail', draw: (settings) => composeNotice(notice, settings, LINK) },
}));
const letters = Object.values(everyLetter).map((letter): Kind => ({
  kind: `letter.${letter.kind}`,
  sample: { by: 'mail', draw: (settings) => composeLetter(letter, settings, LINK) },
}));
const samples = [...Object.values(everyMessage).flat().map(onLine), ...notices, ...letters];
/** For what is said only where there is much of something. */
const longSamples = longestMessages.map(onLine);

/** Of many messages that say the same, two show enough. */
const ENOUGH = 2;

/**
 * Where each text is said, in samples of everything that is; what is named like the text comes first. None for a text that is
 * said nowhere.
 */
export function saidIn(settings: Settings): (key: TextKey) => Sample[] {
  const short = marked(samples, settings);
  const long = marked(longSamples, settings);
  return (key) => {
    const isNamedLike = (kind: string) => key === kind || key.startsWith(`${kind}.`);
    const saying = (among: typeof short) => among.filter(({ words }) => words.includes(markOf(key)));
    const found = saying(short);
    return (found.length > 0 ? found : saying(long))
      .toSorted((a, b) => Number(isNamedLike(b.kind)) - Number(isNamedLike(a.kind)))
      .slice(0, ENOUGH)
      .map(({ sample }) => sample);
  };
}

/** Every text is marked by a number of its own, and looked for: nobody has to write down which message says what. */
const markOf = (key: TextKey) => `〔${keys.indexOf(key)}〕`;
const keys = Object.keys(texts) as TextKey[];

/** What has to stay in a text for it to be said at all. */
const needed = (text: string) =>
  [...new Set(placeholdersIn(text)), ...(text.includes('119') ? ['119'] : [])].join('');

function marked(among: Kind[], settings: Settings) {
  const rewordings = Object.fromEntries(keys.map((key) => [key, `${markOf(key)}${needed(texts[key])}`]));
  return among.map((each) => ({
    ...each,
    words: JSON.stringify(each.sample.draw({ ...settings, rewordings })),
  }));
}
