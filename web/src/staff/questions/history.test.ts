import { expect, test } from 'vitest';
import { begun, changed, redone, undone } from './history.ts';

const typed = ['あ', 'あい', 'あいう'].reduce(
  (history, text, n) => changed(history, text, 'name', n * 999),
  begun(''),
);

test('what is typed in one breath is one step back, and one forward again', () => {
  expect(undone(typed).present).toBe('');
  expect(redone(undone(typed)).present).toBe('あいう');
});

test('a second later it is another step; so is a change to something else', () => {
  const later = changed(typed, 'あいうえ', 'name', 2 * 999 + 1_000);
  expect(undone(later).present).toBe('あいう');
  const elsewhere = changed(typed, 'あいうx', 'help', 2 * 999);
  expect(undone(elsewhere).present).toBe('あいう');
});

test('after going back a new change is a step of its own, and there is nothing to do again', () => {
  const anew = changed(undone(typed), 'か', 'name', 2 * 999);
  expect(redone(anew)).toEqual(anew);
  expect(undone(anew).present).toBe('');
});

test('before the first and after the last step nothing happens; no change is no step', () => {
  expect(undone(begun('x'))).toEqual(begun('x'));
  expect(redone(typed)).toEqual(typed);
  expect(changed(typed, typed.present, 'name', 9_999)).toBe(typed);
});

test('a hundred steps are remembered', () => {
  let history = begun(0);
  for (let n = 1; n <= 150; n++) history = changed(history, n, `${n}`, n);
  for (let n = 0; n < 150; n++) history = undone(history);
  expect(history.present).toBe(50);
});
