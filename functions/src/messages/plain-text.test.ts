import { expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { at } from '../testing/world-at.ts';
import { plainText } from './plain-text.ts';

const { settings } = aMunicipality('demo', 0);

test('a message that is nothing but text reads as it is sent, in the words of the municipality', () => {
  const message = {
    kind: 'case-ended',
    label: { number: '123456789' },
    at: at('2026-11-24 12:30'),
  } as const;
  expect(plainText(message, settings)).toMatch(/^登録番号.*1234-5678-9.*見守り係の職員が終えました/s);
});

test('one that is drawn with buttons is not a text', () => {
  expect(() => plainText({ kind: 'alert-notice' }, settings)).toThrow('more than text');
});
