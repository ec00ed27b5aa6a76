import { describe, expect, test } from 'vitest';
import { hours } from './calendar.ts';
import { beginFamily } from './family-registration.ts';
import { answeredBefore, newPerson, personSchema, remember, talkAt } from './person.ts';
import { beginRegistration } from './registration/talk.ts';
import { standardQuestions } from './registration/standard-questions.ts';

const noon = 1_800_000_000_000;
const ichiro = newPerson('line-ichiro');

test('somebody new has no talk, watches nobody, failed never and did nothing', () => {
  expect(personSchema.parse(ichiro)).toEqual({
    lineUserId: 'line-ichiro',
    talk: null,
    watching: [],
    failures: null,
    handled: [],
  });
});

describe.each([
  ['a registration', beginRegistration(standardQuestions(1, ['中央', '北']), noon)],
  ['a family registration', beginFamily(noon)],
])('%s', (_, talk) => {
  const person = { ...ichiro, talk };

  test.each([
    ['as it begins', 0, true],
    ['a millisecond before a day is over', hours(24) - 1, true],
    ['after a day', hours(24), false],
    ['a millisecond later', hours(24) + 1, false],
  ])('%s: it is under way', (_when, later, underWay) => {
    expect(talkAt(person, noon + later)).toEqual(underWay ? talk : null);
  });
});

test('nobody’s talk is none', () => expect(talkAt(ichiro, noon)).toBeNull());

test('an event that comes again is answered as before; one that never came is not', () => {
  const person = remember(ichiro, 'e1', { kind: 'family-stopped' });
  expect(answeredBefore(person, 'e1')).toEqual({ kind: 'family-stopped' });
  expect(answeredBefore(person, 'e2')).toBeNull();
});

test('the latest five are remembered', () => {
  const ids = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'];
  const after = (count: number) =>
    ids.slice(0, count).reduce((person, id) => remember(person, id, { kind: 'family-stopped' }), ichiro);
  expect(ids.slice(0, 5).map((id) => answeredBefore(after(5), id))).not.toContain(null);
  expect(answeredBefore(after(6), 'e1')).toBeNull();
  expect(ids.slice(1).map((id) => answeredBefore(after(6), id))).not.toContain(null);
});
