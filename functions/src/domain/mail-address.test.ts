import { expect, test } from 'vitest';
import { typedMailAddress } from './mail-address.ts';

test.each([
  [' sato@town.example\n', 'sato@town.example'],
  ['ｓａｔｏ＠ｔｏｗｎ．ｅｘａｍｐｌｅ', 'sato@town.example'],
  ['Sato@town.example', 'Sato@town.example'],
])('%j is read as %s', (typed, address) => expect(typedMailAddress.parse(typed)).toBe(address));

test.each(['', 'sato', 'sato@', 'sato@town', 'sato ito@town.example', 'sato@town.example, ito@town.example'])(
  '%j is no address',
  (typed) => expect(typedMailAddress.safeParse(typed).success).toBe(false),
);
