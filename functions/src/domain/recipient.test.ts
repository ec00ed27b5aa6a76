import { describe, expect, test } from 'vitest';
import { aRecipient } from '../testing/a-recipient.ts';
import { days } from './calendar.ts';
import {
  confirmed,
  hasCode,
  isOnLineAs,
  isReachable,
  isSamePlace,
  readCode,
  readStaffCode,
  recipientSchema,
  showCode,
  stateOf,
  unconfirmed,
  withCode,
  type Recipient,
} from './recipient.ts';

const noon = 1_800_000_000_000;
const onLine = (lineUserId: string | null): Recipient['by'] => ({ way: 'line', lineUserId });
const at = (address: string): Recipient['by'] => ({ way: 'mail', address });

test('somebody new is nobody on LINE yet, wants each topic once, in their order, and has confirmed nothing', () => {
  const sato = unconfirmed('r1', { name: '佐藤', by: { way: 'line' }, wants: ['help', 'silent', 'help'] });
  expect(recipientSchema.parse(sato)).toEqual(sato);
  expect(sato).toMatchObject({ by: onLine(null), wants: ['silent', 'help'], confirmedAt: null, code: null });
});

describe('a code', () => {
  const coded = withCode(unconfirmed('r1', { name: 'r1', by: { way: 'line' }, wants: [] }), '12345678', noon);

  test.each([
    ['the right one at once', '12345678', 0, true],
    ['the right one a millisecond before a day is over', '12345678', days(1) - 1, true],
    ['the right one after a day', '12345678', days(1), false],
    ['another one', '12345679', 0, false],
    ['nothing', '', 0, false],
  ])('%s', (_, digits, after, counts) => expect(hasCode(coded, digits, noon + after)).toBe(counts));

  test('a newer one takes its place', () => {
    const again = withCode(coded, '87654321', noon + 1);
    expect(hasCode(again, '12345678', noon + 1)).toBe(false);
    expect(hasCode(again, '87654321', noon + days(1))).toBe(true);
  });

  test('is used up by being used, and what failed before is over', () => {
    const used = confirmed({ ...coded, failedAt: noon }, noon + 5);
    expect(used).toMatchObject({ confirmedAt: noon + 5, code: null, failedAt: null });
    expect(hasCode(used, '12345678', noon + 6)).toBe(false);
  });

  test('is shown in two halves and read in any width', () => {
    expect(showCode('12345678')).toBe('1234-5678');
    expect(readCode(' １２３４－５６７８ ')).toBe('12345678');
  });
});

test.each([
  ['職員 12345678', '12345678'],
  ['職員　１２３４５６７８', '12345678'],
  ['職員12345678', '12345678'],
  ['職員 1234-5678', '12345678'],
  ['職員：１２３４ー５６７８\n', '12345678'],
  [' 職員 1234567 ', '1234567'],
  ['職員', null],
  ['職員 ', null],
  ['職員です', null],
  ['職員 12345678 です', null],
  ['12345678', null],
  ['市の職員 12345678', null],
])('%j typed in the talk is %j', (text, digits) => expect(readStaffCode(text)).toBe(digits));

test.each([
  ['the same mailbox, whatever the letters', at('Sato@town.example'), at('sato@town.example'), true],
  ['two mailboxes', at('sato@town.example'), at('ito@town.example'), false],
  ['the same talk', onLine('u1'), onLine('u1'), true],
  ['two talks', onLine('u1'), onLine('u2'), false],
  ['a mailbox and a talk', at('sato@town.example'), onLine('u1'), false],
  ['a talk and a mailbox', onLine('u1'), at('sato@town.example'), false],
])('%s', (_, a, b, same) => expect(isSamePlace(a, b)).toBe(same));

test.each([
  [null, null, 'waiting'],
  [noon, null, 'confirmed'],
  [noon, noon + 1, 'unreachable'],
  [null, noon, 'unreachable'],
] as const)('confirmed at %j and failed at %j: %s', (confirmedAt, failedAt, state) => {
  const recipient = aRecipient('r1', { confirmedAt, failedAt });
  expect(stateOf(recipient)).toBe(state);
  expect(isReachable(recipient)).toBe(state === 'confirmed');
});

test('only who typed the code there is on LINE as somebody', () => {
  expect(isOnLineAs(aRecipient('r1', { by: onLine('u1') }), 'u1')).toBe(true);
  expect(isOnLineAs(aRecipient('r1', { by: onLine('u1') }), 'u2')).toBe(false);
  expect(isOnLineAs(aRecipient('r1'), 'u1')).toBe(false);
});
