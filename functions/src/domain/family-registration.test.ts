import { describe, expect, test } from 'vitest';
import { aSubject } from '../testing/a-subject.ts';
import { addWatcher, beginFamily, familySays, verifies } from './family-registration.ts';
import { standardQuestions } from './registration/standard-questions.ts';
import { newWatcher, WATCHERS_MAX } from './watcher.ts';
import { verifyingQuestion } from './verifying-question.ts';

const today = '2026-11-23';
const birthDate = verifyingQuestion(standardQuestions(1, ['中央', '北']));

describe('the verifying answer', () => {
  const hanako = aSubject('hanako', { answers: { 'birth-date': { kind: 'date', date: '1938-04-05' } } });

  test.each([
    ['昭和13年4月5日', true],
    ['S13.4.5', true],
    ['1938/4/5', true],
    ['昭和13年4月4日', false],
    ['昭和13年4月6日', false],
    ['はい', false],
    ['', false],
  ])('%j: %s', (text, right) => expect(verifies(hanako, birthDate, { text }, today)).toBe(right));

  test('from a date picker', () => {
    expect(verifies(hanako, birthDate, { picked: '1938-04-05' }, today)).toBe(true);
    expect(verifies(hanako, birthDate, { picked: '1938-04-06' }, today)).toBe(false);
  });

  test('a sticker is none', () =>
    expect(verifies(hanako, birthDate, { other: 'sticker' }, today)).toBe(false));

  test('of somebody who never gave one nothing is right', () => {
    expect(verifies(aSubject('s'), birthDate, { text: '昭和13年4月5日' }, today)).toBe(false);
  });
});

describe('watchers', () => {
  const watcher = (n: number) => newWatcher(`line-${n}`, `家族${n}`, n);
  const watchedBy = (count: number) =>
    aSubject('s', { watchers: Array.from({ length: count }, (_, n) => watcher(n)) });

  test.each([
    [0, 1],
    [WATCHERS_MAX - 1, WATCHERS_MAX],
    [WATCHERS_MAX, null],
  ])('%i watch already; after one more %s do', (count, after) => {
    expect(addWatcher(watchedBy(count), watcher(99))?.watchers.length ?? null).toBe(after);
  });

  test('ten are the most', () => expect(WATCHERS_MAX).toBe(10));

  test.each([1, WATCHERS_MAX])('of %i, registering again changes nothing', (count) => {
    const subject = watchedBy(count);
    expect(addWatcher(subject, { ...watcher(0), name: '別の名', since: 99 })).toBe(subject);
  });
});

test('the talk asks for the number first, then for the verifying answer, never showing what is right', () => {
  const talk = beginFamily(5);
  expect(talk).toEqual({
    kind: 'family',
    startedAt: 5,
    number: null,
    questionId: null,
    problem: null,
    unreadable: null,
  });
  expect(familySays(talk, null)).toEqual({ kind: 'family-number', problem: null });
  expect(familySays({ ...talk, problem: 'no-match' }, null)).toEqual({
    kind: 'family-number',
    problem: 'no-match',
  });
  expect(familySays({ ...talk, number: '123456789', questionId: 'birth-date' }, birthDate)).toEqual({
    kind: 'family-verify',
    ask: '生年月日を教えてください。',
    problem: null,
  });
});
