import { describe, expect, test } from 'vitest';
import { buttonsOf, readReply, showAnswer, type Question } from '../question.ts';
import type { Reply } from './reply.ts';

const consent: Question = {
  id: 'consent',
  kind: 'consent',
  ask: '個人情報の取り扱いに同意しますか。',
  required: true,
};

function read(reply: Reply | string) {
  const reading = readReply(consent, typeof reply === 'string' ? { text: reply } : reply, {
    today: '2026-11-23',
  });
  return reading.ok ? showAnswer(consent, reading.answer) : reading.problem.code;
}

describe('consent', () => {
  test.each([
    ['同意します', '同意します'],
    ['同意', '同意します'],
    ['同意する。', '同意します'],
    ['はい', '同意します'],
    ['はい、同意します', '同意します'],
    ['わかりました', '同意します'],
    ['了解です', '同意します'],
    ['よろしいです', '同意します'],
    ['よろしくお願いします', '同意します'],
    ['OK👍', '同意します'],
    ['○', '同意します'],
    ['同意しません', 'needs-consent'],
    ['いいえ', 'needs-consent'],
    ['いいえ、同意できません', 'needs-consent'],
    ['×', 'needs-consent'],
    ['答えない', 'consent-unclear'],
    ['なし', 'consent-unclear'],
    ['あります', 'consent-unclear'],
    ['同意する、しない', 'consent-unclear'],
    ['同意とは何ですか', 'consent-unclear'],
    ['はい、でも同意しません', 'consent-unclear'],
    ['', 'consent-unclear'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test('buttons; nobody can skip it', () => {
  expect(read({ pressed: 'agree' })).toBe('同意します');
  expect(read({ pressed: 'disagree' })).toBe('needs-consent');
  expect(read({ pressed: 'yes' })).toBe('consent-unclear');
  expect(read({ pressed: 'skip' })).toBe('needs-answer');
  expect(buttonsOf(consent)).toEqual([
    { label: '同意します', pressed: 'agree' },
    { label: '同意しません', pressed: 'disagree' },
  ]);
});
