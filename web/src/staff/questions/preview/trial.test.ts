import { describe, expect, test } from 'vitest';
import { asSet } from 'functions/domain/registration/draft.ts';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import { aSketch } from '../../../testing/some-questions.ts';
import { newQuestion, withAdded, withChange } from '../sketch-changes.ts';
import { beginTrial, isOver, messageOf, replied, type Line } from './trial.ts';

const surroundings = { today: '2026-11-24', sendTimes: [{ waveId: 'w1', time: '08:00' }] };
const hasPet = { ...newQuestion('yes-no', 'has-pet'), ask: '動物は？' };
const pet = {
  ...newQuestion('short-text', 'pet'),
  ask: '何を？',
  askedWhen: { questionId: 'has-pet', is: ['yes'] },
};
const sketch = withAdded(aSketch(), [hasPet, pet], 'phone');
const set = asSet(sketch, 4);

const says = (lines: Line[], now: QuestionSet = set) => {
  const last = lines.at(-1);
  return last && last.by === 'account' ? messageOf(last, now) : null;
};
const answers = (lines: Line[], ...texts: string[]) =>
  texts.reduce<Line[]>((said, text) => replied(said, set, { text }, text, surroundings), lines);

describe('a resident', () => {
  test('begins with the first question, and is registered at the end, without anything being saved', () => {
    const begin = beginTrial(set, 'resident', null);
    expect(says(begin)).toMatchObject({ kind: 'question', question: { id: 'name' } });
    const reviewed = answers(
      begin,
      '山田花子',
      'やまだはなこ',
      '昭和13年4月5日',
      '090-1234-5678',
      'いいえ',
      '北',
      '同意します',
    );
    expect(says(reviewed)).toMatchObject({ kind: 'review' });
    const done = replied(reviewed, set, { pressed: 'agree-to-all' }, 'この内容で登録する', surroundings);
    expect(says(done)).toMatchObject({ kind: 'registered', time: '08:00' });
    expect(isOver(done)).toBe(true);
    expect(answers(done, 'もう一度')).toEqual(done);
  });

  test('stands at the question that is looked at, in its place, and goes on from there', () => {
    const at = beginTrial(set, 'resident', 'district');
    expect(says(at)).toMatchObject({ question: { id: 'district' }, no: 7, of: 8 });
    expect(says(answers(at, '北'))).toMatchObject({ question: { id: 'consent' } });
  });

  test('stands at a question with a condition as if the answer it waits for had been given', () => {
    expect(says(beginTrial(set, 'resident', 'pet'))).toMatchObject({ question: { id: 'pet' } });
    const no = withChange(sketch, 'pet', { askedWhen: { questionId: 'has-pet', is: ['no'] } });
    expect(says(beginTrial(asSet(no, 4), 'resident', 'pet'), asSet(no, 4))).toMatchObject({
      question: { id: 'pet' },
    });
  });

  test('sees a note with the question it stands before', () => {
    expect(says(beginTrial(set, 'resident', 'intro'))).toMatchObject({
      question: { id: 'name' },
      notes: [sketch.questions[0]?.ask],
    });
  });

  test('hears what was changed meanwhile in other words', () => {
    const begin = beginTrial(set, 'resident', 'name');
    const changed = asSet(withChange(sketch, 'name', { ask: 'お名前は？' }), 4);
    expect(says(begin, changed)).toMatchObject({ question: { ask: 'お名前は？' } });
  });

  test('is told kindly what could not be read, and stops with やめる', () => {
    const at = beginTrial(set, 'resident', 'birth-date');
    expect(says(answers(at, 'さあ'))).toMatchObject({ problem: { code: 'not-a-date' } });
    expect(says(answers(at, 'やめる'))).toMatchObject({ kind: 'registration-stopped' });
  });
});

describe('a family member', () => {
  const begin = beginTrial(set, 'family', 'name');

  test('is asked for the number, then the verifying question of the draft, and is linked', () => {
    expect(says(begin)).toEqual({ kind: 'family-number', problem: null });
    expect(says(answers(begin, '1'))).toEqual({ kind: 'family-number', problem: 'not-a-number' });
    const asked = answers(begin, '1234-5678-6');
    expect(says(asked)).toMatchObject({ kind: 'family-verify', ask: '生年月日を教えてください。' });
    expect(says(answers(asked, '13.4.5'))).toMatchObject({ problem: { code: 'ambiguous-date' } });
    expect(says(answers(asked, 'もどる'))).toMatchObject({ kind: 'family-number' });
    const linked = answers(asked, '昭和13年4月5日');
    expect(says(linked)).toMatchObject({ kind: 'family-linked' });
    expect(isOver(linked)).toBe(true);
  });

  test('stays at the number where no question verifies', () => {
    const none = asSet({ ...sketch, verifyingQuestionId: null }, 4);
    expect(says(replied(begin, none, { text: '1234-5678-6' }, '', surroundings), none)).toMatchObject({
      kind: 'family-number',
    });
  });
});
