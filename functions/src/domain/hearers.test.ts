import { describe, expect, test } from 'vitest';
import { aRecipient } from '../testing/a-recipient.ts';
import { everyNotice } from '../messages/samples/every-notice.ts';
import { gapsIn, hearersOf, topicsOf } from './hearers.ts';
import type { Notice } from './message.ts';
import type { Recipient, Topic } from './recipient.ts';

const at = 1_800_000_000_000;
const goingOn = (about: ('silence' | 'help')[]): Notice[] => [
  { kind: 'not-reached', about, at },
  { kind: 'not-taken', about, at },
  { kind: 'reopened', about, at },
  { kind: 'still-open', about, at },
  { kind: 'all-clear', about, at },
  { kind: 'not-safe', about, at },
  { kind: 'open-again', about, at },
];

test.each<[Topic[], Notice[]]>([
  [['silent'], [{ kind: 'silence', people: 1, alone: 0, at }, ...goingOn(['silence'])]],
  [['help'], [{ kind: 'help', alone: 0, at }, ...goingOn(['help'])]],
  [['silent', 'help'], goingOn(['silence', 'help'])],
  [['unreachable'], [everyNotice.unreachable, everyNotice['skipped-days'], everyNotice['number-locked']]],
  [['unsent'], [everyNotice.unsent, everyNotice['recipient-unreachable']]],
  [['summary'], [everyNotice.summary]],
  [[], [everyNotice.code, everyNotice.test]],
])('%j is the topic of these', (topics, notices) => {
  for (const notice of notices) expect(topicsOf(notice), notice.kind).toEqual(topics);
});

const who = (id: string, wants: Topic[], more: Partial<Recipient> = {}) => aRecipient(id, { wants, ...more });
const failed = { failedAt: at };
const unconfirmed = { confirmedAt: null };
const { help, summary } = everyNotice;

describe('who hears a notice', () => {
  test.each<[string, Recipient[], Notice, string[]]>([
    ['nobody where there is nobody', [], help, []],
    [
      'those who want it',
      [who('a', ['help']), who('b', ['silent']), who('c', ['silent', 'help'])],
      help,
      ['a', 'c'],
    ],
    [
      'who wants one of its topics',
      [who('a', ['help']), who('b', ['unsent'])],
      goingOn(['silence', 'help'])[0] as Notice,
      ['a'],
    ],
    ['not who has not confirmed', [who('a', ['help']), who('b', ['help'], unconfirmed)], help, ['a']],
    ['not who cannot be reached', [who('a', ['help']), who('b', ['help'], failed)], help, ['a']],
    ['everybody, where nobody wants it', [who('a', []), who('b', ['silent'])], help, ['a', 'b']],
    [
      'everybody who can be reached, where who wants it cannot',
      [who('a', ['help'], failed), who('b', []), who('c', [], failed), who('d', [], unconfirmed)],
      help,
      ['b'],
    ],
    [
      'everybody who ever confirmed, where nobody can be reached',
      [who('a', ['help'], failed), who('b', [], failed), who('c', ['help'], unconfirmed)],
      help,
      ['a', 'b'],
    ],
    ['nobody who never confirmed', [who('a', ['help'], unconfirmed)], help, []],
    ['a summary: who wants it', [who('a', ['summary']), who('b', ['help'])], summary, ['a']],
    ['a summary that nobody wants: nobody', [who('a', ['help']), who('b', [])], summary, []],
    [
      'a summary: who wants it and can be reached',
      [who('a', ['summary'], failed), who('b', ['summary'])],
      summary,
      ['b'],
    ],
    [
      'a summary: else who wants it all the same',
      [who('a', ['summary'], failed), who('b', [])],
      summary,
      ['a'],
    ],
  ])('%s', (_, recipients, notice, ids) => {
    expect(hearersOf(recipients, notice).map(({ id }) => id)).toEqual(ids);
  });
});

test.each<[string, Recipient[], Topic[]]>([
  ['nobody', [], ['silent', 'help', 'unreachable', 'unsent']],
  ['one who wants all', [aRecipient('a')], []],
  ['one who has not confirmed', [aRecipient('a', unconfirmed)], ['silent', 'help', 'unreachable', 'unsent']],
  ['one who cannot be reached', [aRecipient('a', failed)], ['silent', 'help', 'unreachable', 'unsent']],
  ['two who share', [who('a', ['silent', 'unsent']), who('b', ['help', 'summary'])], ['unreachable']],
  [
    'a topic whose only reader is lost',
    [aRecipient('a', failed), who('b', ['silent', 'help', 'unsent'])],
    ['unreachable'],
  ],
])('with %s there is nobody for %j', (_, recipients, gaps) => expect(gapsIn(recipients)).toEqual(gaps));
