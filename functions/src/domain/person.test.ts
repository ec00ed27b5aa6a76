import { describe, expect, test } from 'vitest';
import { FAILURES_OF_A_PERSON } from './guessing.ts';
import {
  failed,
  isLocked,
  newPerson,
  personForgottenAt,
  personSchema,
  withFriendship,
  type Person,
} from './person.ts';

const ichiro = newPerson('line-ichiro');
const failures = { on: '2026-11-23', count: 3 };

test('somebody new watches nobody and failed never', () => {
  const nobody = { lineUserId: 'line-ichiro', watching: [], failures: null, friendship: null };
  expect(personSchema.parse(ichiro)).toEqual(nobody);
});

test('who watches is not forgotten; who watches nobody is, as soon as their failures count no more', () => {
  expect(personForgottenAt({ ...ichiro, watching: ['s1'], failures })).toBeNull();
  expect(personForgottenAt(ichiro)).toBe(0);
  // The day is over everywhere: 24 November, 12:00 UTC is the end of the 23rd in the last time zone.
  expect(personForgottenAt({ ...ichiro, failures })).toBe(Date.parse('2026-11-25T00:00:00Z'));
});

const today = '2026-11-23';
const tomorrow = '2026-11-24';

const afterFailures = (count: number, day = today): Person =>
  Array.from({ length: count }).reduce<Person>((person) => failed(person, day), ichiro);

describe('guessing', () => {
  test.each([
    [0, false],
    [1, false],
    [FAILURES_OF_A_PERSON - 1, false],
    [FAILURES_OF_A_PERSON, true],
    [FAILURES_OF_A_PERSON + 1, true],
  ])('after %i failures a day it is locked: %s', (count, locked) => {
    expect(isLocked(afterFailures(count), today)).toBe(locked);
  });

  test('five is the limit', () => expect(FAILURES_OF_A_PERSON).toBe(5));

  test('the next day it is open again, and counts from one', () => {
    const person = afterFailures(FAILURES_OF_A_PERSON);
    expect(isLocked(person, tomorrow)).toBe(false);
    expect(failed(person, tomorrow).failures).toEqual({ on: tomorrow, count: 1 });
    expect(isLocked(failed(person, tomorrow), tomorrow)).toBe(false);
  });
});

describe('whether a watcher can be reached', () => {
  const watching = { ...ichiro, watching: ['s1'] };

  test('is as they last let us know; late news and the same again change nothing', () => {
    const blocked = withFriendship(watching, 'blocked', 20);
    expect(blocked?.friendship).toEqual({ is: 'blocked', since: 20 });
    expect(blocked && withFriendship(blocked, 'blocked', 20)).toBeNull();
    expect(blocked && withFriendship(blocked, 'friend', 19)).toBeNull();
    expect(blocked && withFriendship(blocked, 'friend', 21)?.friendship).toEqual({ is: 'friend', since: 21 });
  });

  test('is nobody’s business of somebody who watches nobody', () => {
    expect(withFriendship(ichiro, 'blocked', 20)).toBeNull();
  });
});
