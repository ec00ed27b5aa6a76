import { describe, expect, test } from 'vitest';
import { buttonsOf, readReply, showAnswer, type Question } from '../question.ts';
import { toggleChoice } from './multiple-choice.ts';
import type { ReadingContext, Reply } from './reply.ts';

const options = [
  { code: 'dog', label: '犬' },
  { code: 'cat', label: 'ネコ（猫）' },
  { code: 'bird', label: 'とり' },
  { code: 'other', label: 'その他' },
];
const one = {
  id: 'pet',
  kind: 'single-choice',
  ask: 'どれですか？',
  required: true,
  options,
} satisfies Question;
const some = { ...one, id: 'pets', kind: 'multiple-choice', required: false } satisfies Question;

function read(question: Question, reply: Reply | string, context: Partial<ReadingContext> = {}) {
  const sent = typeof reply === 'string' ? { text: reply } : reply;
  const reading = readReply(question, sent, { today: '2026-11-23', ...context });
  if (!reading.ok) return reading.problem.code;
  const { answer } = reading;
  return answer.kind === 'single-choice'
    ? answer.code
    : answer.kind === 'multiple-choice'
      ? answer.codes.join()
      : answer.kind;
}

describe('one option', () => {
  test.each([
    ['1', 'dog'],
    ['１', 'dog'],
    ['①', 'dog'],
    ['❶', 'dog'],
    ['1️⃣', 'dog'],
    ['一', 'dog'],
    ['1番', 'dog'],
    ['１ばん', 'dog'],
    ['一番', 'dog'],
    ['2番目です', 'cat'],
    ['二つ目', 'cat'],
    ['(3)', 'bird'],
    ['３．', 'bird'],
    ['4でお願いします', 'other'],
    ['犬', 'dog'],
    ['犬です', 'dog'],
    ['犬。', 'dog'],
    ['「犬」', 'dog'],
    ['犬😊', 'dog'],
    ['1 犬', 'dog'],
    ['犬（1番）', 'dog'],
    ['ネコ（猫）', 'cat'],
    ['ねこ(猫)', 'cat'],
    ['ﾈｺ （ 猫 ）', 'cat'],
    ['トリ', 'bird'],
    ['とり がいいです', 'bird'],
    ['その 他', 'other'],
    ['1と2', 'one-option-only'],
    ['1 とり', 'one-option-only'],
    ['0', 'not-an-option'],
    ['5', 'not-an-option'],
    ['12', 'not-an-option'],
    ['1か2', 'not-an-option'],
    ['1-3', 'not-an-option'],
    ['1〜3', 'not-an-option'],
    ['1以外', 'not-an-option'],
    ['犬ではない', 'not-an-option'],
    ['犬とり', 'not-an-option'],
    ['犬小屋', 'not-an-option'],
    ['犬が3匹', 'not-an-option'],
    ['なし', 'not-an-option'],
    ['はい', 'not-an-option'],
    ['', 'not-an-option'],
    ['答えない', 'not-an-option'],
  ])('%s: %s', (text, expected) => {
    expect(read(one, text)).toBe(expected);
  });
});

describe('several options', () => {
  test.each([
    ['1と3', 'dog,bird'],
    ['1、3', 'dog,bird'],
    ['２，３', 'cat,bird'],
    ['3 1', 'dog,bird'],
    ['1.3', 'dog,bird'],
    ['①③', 'not-an-option'],
    ['① ③', 'dog,bird'],
    ['1番と3番です', 'dog,bird'],
    ['1\n2\n4', 'dog,cat,other'],
    ['一と三', 'dog,bird'],
    ['1、1', 'dog'],
    ['犬', 'dog'],
    ['犬とネコ（猫）', 'dog,cat'],
    ['犬ととり', 'dog,bird'],
    ['犬、とり', 'dog,bird'],
    ['犬・トリ・その他', 'dog,bird,other'],
    ['犬や鳥', 'not-an-option'],
    ['犬とりんご', 'not-an-option'],
    ['その他、犬', 'dog,other'],
    ['犬と3', 'dog,bird'],
    ['なし', ''],
    ['特になし', ''],
    ['ありません。', ''],
    ['答えない', 'skipped'],
    ['13', 'not-an-option'],
    ['1〜3', 'not-an-option'],
    ['1と5', 'not-an-option'],
    ['全部', 'not-an-option'],
  ])('%s: %s', (text, expected) => {
    expect(read(some, text)).toBe(expected);
  });
});

test('labels that begin with numbers: a number counts only where place and label agree', () => {
  const labelled = (...labels: string[]) => ({
    ...one,
    options: labels.map((label, n) => ({ code: `c${n}`, label })),
  });
  const fromZero = labelled('0回', '1回', '2回以上');
  expect(read(fromZero, '1')).toBe('not-an-option');
  expect(read(fromZero, '1回')).toBe('c1');
  expect(read(fromZero, '2回以上です')).toBe('c2');
  expect(read(labelled('一人', '二人', '三人以上'), '2')).toBe('c1');
  expect(read(labelled('1', '0'), '1')).toBe('c0');
  expect(read(labelled('0', '1'), '1')).toBe('c1');
  expect(read(labelled('犬', '犬と猫'), '犬と猫')).toBe('c1');
  expect(read(labelled('朝・昼', '夜'), '朝・昼')).toBe('c0');
  expect(read(labelled('○', '×'), '×')).toBe('c1');
  const many = labelled(...Array.from('いろはにほへとちりぬるを'));
  expect(read(many, '12')).toBe('c11');
  expect(read(many, '十二番')).toBe('c11');
});

test('one press chooses one', () => {
  expect(read(one, { pressed: 'cat' })).toBe('cat');
  expect(read(one, { pressed: 'fish' })).toBe('not-an-option');
  expect(read(one, { pressed: 'skip' })).toBe('needs-answer');
  expect(read({ ...one, required: false }, { pressed: 'skip' })).toBe('skipped');
  expect(buttonsOf(one).map(({ pressed }) => pressed)).toEqual(['dog', 'cat', 'bird', 'other']);
});

describe('several presses', () => {
  const press = (pressed: string, soFar?: string[]) =>
    readReply(some, { pressed }, { today: '2026-11-23', ...(soFar && { soFar }) });

  test('choose and take back until done', () => {
    expect(press('cat')).toEqual({ ok: false, problem: { code: 'still-choosing', soFar: ['cat'] } });
    expect(press('dog', ['cat'])).toEqual({
      ok: false,
      problem: { code: 'still-choosing', soFar: ['cat', 'dog'] },
    });
    expect(press('cat', ['cat', 'dog'])).toEqual({
      ok: false,
      problem: { code: 'still-choosing', soFar: ['dog'] },
    });
    expect(press('done', ['cat', 'dog'])).toEqual({
      ok: true,
      answer: { kind: 'multiple-choice', codes: ['dog', 'cat'] },
    });
    expect(toggleChoice(toggleChoice(['a'], 'b'), 'b')).toEqual(['a']);
  });

  test('done can be typed, and codes that are no option are dropped', () => {
    expect(read(some, '選び終わりました', { soFar: ['bird'] })).toBe('bird');
    expect(press('done', ['retired', 'dog'])).toEqual({
      ok: true,
      answer: { kind: 'multiple-choice', codes: ['dog'] },
    });
    expect(press('fish')).toEqual({ ok: false, problem: { code: 'not-an-option' } });
  });

  test('done with nothing chosen is a slip where an answer is required; 「なし」 is one', () => {
    expect(read(some, { pressed: 'done' })).toBe('');
    expect(read({ ...some, required: true }, { pressed: 'done' })).toBe('nothing-chosen');
    expect(read({ ...some, required: true }, 'なし')).toBe('');
  });

  test('the last buttons', () => {
    expect(buttonsOf(some).slice(-2)).toEqual([
      { label: '選び終わりました', pressed: 'done' },
      { label: '答えない', pressed: 'skip' },
    ]);
  });
});

test('answers are read back as labels, retired ones as their code', () => {
  expect(showAnswer(one, { kind: 'single-choice', code: 'cat' })).toBe('ネコ（猫）');
  expect(showAnswer(one, { kind: 'single-choice', code: 'retired' })).toBe('retired');
  expect(showAnswer(some, { kind: 'multiple-choice', codes: ['dog', 'bird'] })).toBe('犬、とり');
  expect(showAnswer(some, { kind: 'multiple-choice', codes: [] })).toBe('なし');
});
