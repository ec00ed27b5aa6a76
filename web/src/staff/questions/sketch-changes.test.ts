import { expect, test } from 'vitest';
import { readyMade } from 'functions/domain/registration/ready-made.ts';
import type { Sketch } from 'functions/domain/registration/draft.ts';
import {
  fitting,
  newQuestion,
  withAdded,
  withChange,
  withCopy,
  withMoved,
  withoutQuestion,
} from './sketch-changes.ts';

const sketch: Sketch = {
  questions: readyMade('standard'),
  verifyingQuestionId: 'birth-date',
  basedOn: 1,
};
const ids = ({ questions }: Sketch) => questions.map(({ id }) => id).join(' ');

test('a question is put after another one, or at the end', () => {
  const pet = newQuestion('yes-no', 'pet');
  expect(ids(withAdded(sketch, [pet], 'name'))).toBe('intro name pet kana birth-date phone consent');
  expect(ids(withAdded(sketch, [pet], null))).toBe('intro name kana birth-date phone consent pet');
  expect(ids(withAdded(sketch, [pet], 'gone'))).toBe('intro name kana birth-date phone consent pet');
});

test.each([
  [-1, 'phone intro name kana birth-date consent'],
  [0, 'phone intro name kana birth-date consent'],
  [1, 'intro phone name kana birth-date consent'],
  [5, 'intro name kana birth-date consent phone'],
  [6, 'intro name kana birth-date consent phone'],
])('a question is moved to place %i', (place, expected) => {
  expect(ids(withMoved(sketch, 'phone', place))).toBe(expected);
});

test('moved to where it is, or moved although it is gone, nothing is changed', () => {
  expect(withMoved(sketch, 'phone', 4)).toBe(sketch);
  expect(withMoved(sketch, 'gone', 0)).toBe(sketch);
});

test('one is changed, one is taken off, the others stay as they are', () => {
  expect(withChange(sketch, 'name', { ask: 'お名前は？' }).questions[1]).toMatchObject({ ask: 'お名前は？' });
  expect(withChange(sketch, 'name', { ask: 'お名前は？' }).questions[2]).toBe(sketch.questions[2]);
  expect(ids(withoutQuestion(sketch, 'name'))).toBe('intro kana birth-date phone consent');
});

test('a copy stands behind the original and is another question', () => {
  const copied = withCopy(sketch, 'name', 'copy');
  expect(ids(copied)).toBe('intro name copy kana birth-date phone consent');
  expect(copied.questions[2]).toMatchObject({ ask: sketch.questions[1]?.ask, role: null });
});

test('a ready-made block comes back under its own ids, where they are free and were never something else', () => {
  const without = withoutQuestion(withoutQuestion(sketch, 'name'), 'kana');
  expect(fitting(readyMade('name'), without, { name: 'short-text' })).toEqual(readyMade('name'));

  const [twin] = fitting(readyMade('phone'), sketch, {});
  expect(twin?.id).not.toBe('phone');
  expect(twin?.role).toBeNull();

  const [name] = fitting(readyMade('name'), without, { name: 'date' });
  expect(name?.id).not.toBe('name');
  expect(name?.role).toBe('name');
});
