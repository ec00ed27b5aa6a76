import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../functions/src/domain/message.ts';
import type { Settings } from '../../functions/src/domain/municipality.ts';
import { compose } from '../../functions/src/messages/compose.ts';
import { composeLetter } from '../../functions/src/messages/letter.ts';
import { composeNotice } from '../../functions/src/messages/notice.ts';
import { pagesOf } from '../../functions/src/messages/pages.ts';
import { placeOf } from '../../functions/src/messages/place.ts';
import { rewordingProblems } from '../../functions/src/messages/rewording.ts';
import { texts, type TextKey } from '../../functions/src/messages/texts.ts';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { everyMessage, longestMessages } from '../../functions/src/messages/samples/every-message.ts';
import { everyLetter } from '../../functions/src/messages/samples/every-letter.ts';
import { everyNotice } from '../../functions/src/messages/samples/every-notice.ts';
import { validateMessages } from '../line/rules/messages.ts';
import { textsIn } from './texts-in.ts';

type Texts = Record<string, string>;

const page = pagesOf('2000000001-demo');
const longestSettings: Partial<Settings> = {
  name: 'あ'.repeat(20),
  desk: 'あ'.repeat(30),
  deskPhone: '0'.repeat(20),
  friendUrl: `https://line.me/${'a'.repeat(980)}`,
};
const rewording = (rewordings: Texts) =>
  aMunicipality('demo', 0, { ...longestSettings, rewordings }).settings;
const keys = Object.keys(texts) as TextKey[];
const isSound = ([key, text]: [string, string]) => rewordingProblems(key, text).length === 0;
const placeholders = (key: TextKey) => [...new Set(texts[key].match(/\{[^}]*\}/g))];
const mustSay = (key: TextKey) => `${placeholders(key).join('')}${texts[key].includes('119') ? '119' : ''}`;
const rewordable = keys.filter((key) => isSound([key, texts[key]]));

/** Names as long as LINE and the registration allow stand where the samples have short ones. */
const withLongNames = (message: Message): Message =>
  JSON.parse(
    JSON.stringify(message).replaceAll('山田　花子', '花'.repeat(100)).replaceAll('一郎', '郎'.repeat(20)),
  );
const messages = [...Object.values(everyMessage).flat(), ...longestMessages].map(withLongNames);
const refused = (settings: Settings) => [
  ...messages.flatMap((message) => validateMessages(compose(message, settings, page))),
  ...Object.values(everyNotice).flatMap((notice) => {
    const { subject, text } = composeNotice(notice, settings, 'https://hidamari.example');
    return validateMessages([{ type: 'text', text: `${subject}\n\n${text}` }]);
  }),
];

describe('whatever rewording is accepted, LINE takes every message', () => {
  test.each(['あ', '"', '\n', '😊'])('as long as it may be, everywhere at once: %j', (character) => {
    const longest = rewordable.map((key): [string, string] => {
      const { limit, isOneLine } = placeOf(key);
      const twice = mustSay(key).repeat(2);
      const said = twice.length < limit ? twice : mustSay(key);
      const filler = isOneLine && character === '\n' ? 'あ' : character;
      // Something has to be read between line breaks.
      const more = filler.repeat(Math.floor((limit - said.length) / filler.length)).replace(/^\n/, 'あ');
      return [key, said + more];
    });
    expect(longest.filter((each) => !isSound(each))).toEqual([]);
    expect(refused(rewording(Object.fromEntries(longest)))).toEqual([]);
  });

  test('of any sort', () => {
    const part = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'binary' }));
    const anyRewording = fc.constantFrom(...rewordable).chain((key) => {
      const needed = [...placeholders(key), mustSay(key).endsWith('119') ? '119' : ''];
      return fc
        .tuple(fc.shuffledSubarray(needed, { minLength: needed.length }), fc.array(part, { maxLength: 4 }))
        .map(([kept, parts]): [string, string] => [
          key,
          kept.map((each, index) => `${each}${parts[index] ?? ''}`).join('') +
            parts.slice(kept.length).join(''),
        ]);
    });
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(anyRewording, { maxLength: 40 }), (several) => {
        const sound = several.filter(isSound);
        accepted += sound.length;
        expect(refused(rewording(Object.fromEntries(sound)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(accepted).toBeGreaterThan(25);
  });
});

describe('a rewording that was set before the catalogue changed', () => {
  const { settings } = aMunicipality('demo', 0);
  test.each(['{gone}', '', 'もう登録されています。', '{number}{number}{number}'])(
    '%j is not said',
    (text) => {
      const message: Message = { kind: 'already-registered', number: '123456785' };
      expect(compose(message, { ...settings, rewordings: { 'already-registered': text } }, page)).toEqual(
        compose(message, settings, page),
      );
    },
  );
});

describe('each text is said somewhere, and stands where its key says', () => {
  // Every text is marked by a number of its own, and looked for.
  const marks = new Map(rewordable.map((key, no) => [key, `〔${no}〕`]));
  const settings = rewording(
    Object.fromEntries([...marks].map(([key, mark]) => [key, `${mark}${mustSay(key)}`])),
  );
  const drawn = messages.flatMap((message) => compose(message, settings, page));
  const alts = drawn.flatMap((each) => ('altText' in each ? [each.altText] : [])).join('\n');
  const labels = String(JSON.stringify(drawn).match(/"label":"[^"]*"/g));
  const mails = [
    ...Object.values(everyNotice).map((notice) => composeNotice(notice, settings, 'x')),
    ...Object.values(everyLetter).map((letter) => composeLetter(letter, settings, 'x')),
  ];
  const read = [...drawn.flatMap(textsIn), ...mails.flatMap(({ subject, text }) => [subject, text])].join(
    '\n',
  );

  // Nobody takes a case about themselves.
  const said = [...marks].filter(([key]) => key !== 'actor.subject');
  test.each(said)('%s', (key, mark) => {
    const isAlt = key.endsWith('.alt');
    const isButton = /^(button|reason|role)\./.test(key);
    const found = { alt: alts.includes(mark), button: labels.includes(mark), read: read.includes(mark) };
    expect(found).toEqual({ alt: isAlt, button: isButton, read: !isAlt });
  });
});
