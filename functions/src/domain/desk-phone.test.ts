import { expect, test } from 'vitest';
import { readDeskPhone } from './desk-phone.ts';

test.each([
  ['0120-000-000', '0120-000-000'],
  ['０１２３－４５－６７８９', '0123-45-6789'],
  ['(0767) 22-1111', '(0767) 22-1111'],
  [' 03-1234-5678 ', '03-1234-5678'],
  ['+81 3 1234 5678', '+81 3 1234 5678'],
])('%s is dialled as %s', (typed, phone) => expect(readDeskPhone(typed)).toBe(phone));

test.each(['0123-45-6789（内線12）', '0123-45-6789 内線12', '22-1111', '119', '見守り係', ''])(
  '「%s」 is no number a button can dial',
  (typed) => expect(readDeskPhone(typed)).toBeNull(),
);
