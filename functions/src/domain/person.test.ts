import { expect, test } from 'vitest';
import { newPerson, personForgottenAt, personSchema } from './person.ts';

const ichiro = newPerson('line-ichiro');
const failures = { on: '2026-11-23', count: 3 };

test('somebody new watches nobody and failed never', () => {
  expect(personSchema.parse(ichiro)).toEqual({ lineUserId: 'line-ichiro', watching: [], failures: null });
});

test('who watches is not forgotten; who watches nobody is, as soon as their failures count no more', () => {
  expect(personForgottenAt({ ...ichiro, watching: ['s1'], failures })).toBeNull();
  expect(personForgottenAt(ichiro)).toBe(0);
  // The day is over everywhere: 24 November, 12:00 UTC is the end of the 23rd in the last time zone.
  expect(personForgottenAt({ ...ichiro, failures })).toBe(Date.parse('2026-11-25T00:00:00Z'));
});
