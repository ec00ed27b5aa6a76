import { describe, expect, test } from 'vitest';
import { days, hours } from './calendar.ts';
import {
  afterEvent,
  answeredBefore,
  conversationAt,
  conversationSchema,
  talkAt,
  type Conversation,
} from './conversation.ts';
import { beginFamily } from './family-registration.ts';
import { beginRegistration } from './registration/talk.ts';
import { standardQuestions } from './registration/standard-questions.ts';

const noon = 1_800_000_000_000;
const none = conversationAt(null, 'line-ichiro', noon);
const stopped = { kind: 'family-stopped' } as const;
const remember = (conversation: Conversation, id: string, at = noon) =>
  afterEvent(conversation, { id, at }, undefined, stopped);

test('with somebody new there is none yet, and nothing of it needs to be kept', () => {
  expect(none).toEqual({ lineUserId: 'line-ichiro', talk: null, handled: [], expireAt: noon });
  expect(conversationSchema.parse(none)).toEqual(none);
});

describe.each([
  ['a registration', beginRegistration(standardQuestions(1, ['中央', '北']), noon)],
  ['a family registration', beginFamily(noon)],
])('%s', (_, talk) => {
  test.each([
    ['as it begins', 0, true],
    ['a millisecond before a day is over', hours(24) - 1, true],
    ['after a day', hours(24), false],
    ['a millisecond later', hours(24) + 1, false],
  ])('%s: it is under way', (_when, later, underWay) => {
    expect(talkAt({ ...none, talk }, noon + later)).toEqual(underWay ? talk : null);
  });

  test('goes on where an event says nothing about it, and is over where one ends it', () => {
    const going = afterEvent(none, { id: 'e1', at: noon }, talk, stopped);
    expect(going.talk).toEqual(talk);
    expect(remember(going, 'e2').talk).toEqual(talk);
    expect(afterEvent(going, { id: 'e3', at: noon }, null, stopped).talk).toBeNull();
  });
});

test('nobody’s talk is none', () => expect(talkAt(none, noon)).toBeNull());

test('it is forgotten a day after the last event, even before it is deleted', () => {
  const said = remember(remember(none, 'e1'), 'e2', noon + hours(5));
  expect(said.expireAt).toBe(noon + hours(29));
  expect(conversationAt(said, 'line-ichiro', noon + hours(29) - 1)).toEqual(said);
  expect(conversationAt(said, 'line-ichiro', noon + hours(29)).handled).toEqual([]);
});

test('an event that comes late does not make it end sooner', () => {
  expect(remember(remember(none, 'e1'), 'e0', noon - days(1)).expireAt).toBe(noon + days(1));
});

test('an event that comes again is answered as before; one that never came is not', () => {
  expect(answeredBefore(remember(none, 'e1'), 'e1')).toEqual(stopped);
  expect(answeredBefore(remember(none, 'e1'), 'e2')).toBeNull();
});

test('an event without an answer leaves nothing to remember', () => {
  expect(afterEvent(none, { id: 'e1', at: noon }, null, null).handled).toEqual([]);
});

test('the latest five are remembered', () => {
  const ids = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'];
  const after = (count: number) => ids.slice(0, count).reduce((said, id) => remember(said, id), none);
  expect(ids.slice(0, 5).map((id) => answeredBefore(after(5), id))).not.toContain(null);
  expect(answeredBefore(after(6), 'e1')).toBeNull();
  expect(ids.slice(1).map((id) => answeredBefore(after(6), id))).not.toContain(null);
});
