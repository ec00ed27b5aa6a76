import { Refusal } from 'functions/domain/refusal.ts';
import { expect, test } from 'vitest';
import { afterFailure, afterSaving, expectSeen, typeOver } from './typed-over.ts';

const changed = new Refusal('changed-meanwhile');
const typed = typeOver(null, 'mine', 'stored');

test('what is stored when typing began may be saved over, however much is typed', () => {
  expect(() => expectSeen(typed, 'stored')).not.toThrow();
  expect(() => expectSeen(typeOver(typed, 'mine, too', 'theirs'), 'stored')).not.toThrow();
  expect(() => expectSeen(null, 'theirs')).not.toThrow();
});

test('what somebody else stored meanwhile is not saved over before one was told so', () => {
  expect(() => expectSeen(typed, 'theirs')).toThrow('changed-meanwhile');
  expect(() => expectSeen(typeOver(typed, 'mine, too', 'theirs'), 'theirs')).toThrow('changed-meanwhile');
  expect(() => expectSeen(afterFailure(typed, changed), 'theirs')).not.toThrow();
});

test('whoever goes on typing after that types over what they saw: the next change is told, too', () => {
  const again = typeOver(afterFailure(typed, changed), 'mine, too', 'theirs');
  expect(() => expectSeen(again, 'theirs')).not.toThrow();
  expect(() => expectSeen(again, 'a third')).toThrow('changed-meanwhile');
});

test('another failure tells nothing about what is stored', () => {
  for (const failure of [new Error('no network'), new Refusal('not-allowed')]) {
    expect(afterFailure(typed, failure)).toEqual(typed);
  }
  expect(afterFailure(null, changed)).toBeNull();
});

test('nothing stays of what was saved; what was typed while it was being saved stays, over that', () => {
  expect(afterSaving(typed, 'mine')).toBeNull();
  const later = afterSaving(typeOver(typed, 'mine, too', 'stored'), 'mine');
  expect(later).toMatchObject({ value: 'mine, too' });
  expect(() => expectSeen(later, 'mine')).not.toThrow();
  expect(() => expectSeen(later, 'theirs')).toThrow('changed-meanwhile');
});
