import { expect, test } from 'vitest';
import { isSigned } from './signature.ts';

// The example of LINE's documentation, verify-webhook-signature.
const body = '{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}';
const secret = '8c570fa6dd201bb328f1c1eac23a96d8';
const signature = 'GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=';

test.each([
  ['as LINE signs it', body, secret, signature, true],
  ['with a space more', `${body} `, secret, signature, false],
  ['by another channel', body, `${secret}x`, signature, false],
  ['with another signature', body, secret, signature.replace('G', 'H'), false],
  ['with an empty signature', body, secret, '', false],
  ['without a signature', body, secret, undefined, false],
])('a body %s: %s', (_, raw, key, sign, valid) => {
  expect(isSigned(Buffer.from(raw), key, sign)).toBe(valid);
});
