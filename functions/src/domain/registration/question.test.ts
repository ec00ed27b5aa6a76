import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerSchema, buttonsOf, needsAnswer, readReply, showAnswer, type Question } from './question.ts';
import { problemSchema } from './questions/problem.ts';
import { replySchema } from './questions/reply.ts';

const today = '2026-11-23';
const options = [
  { code: 'a', label: 'あ' },
  { code: 'b', label: '1回' },
];
const ask = '？';
const everyKind: Question[] = [
  { id: 'n', kind: 'short-text', ask, required: true, role: 'name' },
  { id: 'k', kind: 'short-text', ask, required: true, role: 'kana' },
  { id: 's', kind: 'short-text', ask, required: false },
  { id: 'l', kind: 'long-text', ask, required: false },
  { id: 'o', kind: 'single-choice', ask, required: true, options },
  { id: 'm', kind: 'multiple-choice', ask, required: false, options },
  { id: 'y', kind: 'yes-no', ask, required: true },
  { id: 'd', kind: 'date', ask, required: false, role: 'birth-date' },
  { id: 'v', kind: 'date', ask, required: true },
  { id: 'p', kind: 'phone', ask, required: false },
  { id: 'a', kind: 'address', ask, required: false, postalCodeRequired: false },
  { id: 'c', kind: 'consent', ask, required: true },
];
const note: Question = { id: 'i', kind: 'note', ask, required: false };

const fragments =
  '昭和13年4月5日|S13.4.5|1938/4/5|090-1234-5678|〒123-4567|町1-2|はい|いいえ|なし|あ|1|、|と|です|(|)|　|😊|ﾔﾏ'.split(
    '|',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((parts) => parts.join('')),
);

test('whatever is sent, every kind reads it as a storable answer or a known problem', () => {
  const reply = fc.oneof(
    anyText.map((text) => ({ text })),
    fc
      .constantFrom('a', 'yes', 'no', 'agree', 'disagree', 'skip', 'done', '')
      .map((pressed) => ({ pressed })),
    fc.constantFrom({ picked: today }, { other: 'sticker' } as const),
  );
  fc.assert(
    fc.property(fc.constantFrom(...everyKind), reply, (question, sent) => {
      const reading = readReply(question, sent, { today });
      const stored = reading.ok ? answerSchema.parse(reading.answer) : problemSchema.parse(reading.problem);
      expect(stored).toEqual(reading.ok ? reading.answer : reading.problem);
      expect(reading.ok && showAnswer(question, reading.answer)).not.toBe('');
    }),
    { numRuns: 2000 },
  );
});

test('an answer that is read back reads as the same answer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyKind), anyText, (question, text) => {
      const reading = readReply(question, { text }, { today });
      if (!reading.ok || reading.answer.kind === 'skipped') return;
      expect(readReply(question, { text: showAnswer(question, reading.answer) }, { today })).toEqual(reading);
    }),
    { numRuns: 2000 },
  );
});

test('a text as long as LINE allows is read like any other', () => {
  const hostile = ['(', ' ', '1', '１ー', '昭和', '！', '1 ', 'あ', 'です', '123-', '町1 '].map((unit) =>
    unit.repeat(5000).slice(0, 5000),
  );
  for (const question of everyKind) {
    for (const text of hostile) {
      const reading = readReply(question, { text }, { today });
      const stored = reading.ok ? answerSchema : problemSchema;
      expect(stored.safeParse(reading.ok ? reading.answer : reading.problem).success).toBe(true);
    }
  }
});

test('a note asks for nothing, offers nothing and is passed', () => {
  expect(needsAnswer(note)).toBe(false);
  expect(everyKind.every(needsAnswer)).toBe(true);
  expect(buttonsOf(note)).toEqual([]);
  expect(readReply(note, { text: 'はい' }, { today })).toEqual({ ok: true, answer: { kind: 'skipped' } });
});

test('every button offered is understood', () => {
  const offered = everyKind.flatMap((question) =>
    buttonsOf(question).map(({ pressed }) => ({ question, pressed })),
  );
  const refused = offered.filter(({ question, pressed }) => {
    const reading = readReply(question, { pressed }, { today, soFar: ['a'] });
    return !reading.ok && !['still-choosing', 'needs-consent'].includes(reading.problem.code);
  });
  expect(offered).toHaveLength(15);
  expect(refused).toEqual([]);
});

test('a text longer than LINE sends is no reply', () => {
  expect(replySchema.safeParse({ text: 'あ'.repeat(5000) }).success).toBe(true);
  expect(replySchema.safeParse({ text: 'あ'.repeat(5001) }).success).toBe(false);
});
