import { expect, test } from 'vitest';
import { set, today } from '../../testing/a-talk.ts';
import { asTyped, correctable, readCorrections, sayTheSame } from './correction.ts';
import type { FormReply } from './form.ts';
import type { Answer } from './question.ts';
import { questionSetSchema } from './question-set.ts';

const before: Record<string, Answer> = {
  name: { kind: 'short-text', text: '山田　花子' },
  birth: { kind: 'date', date: '1938-04-05' },
  'has-pet': { kind: 'yes-no', yes: false },
  agree: { kind: 'consent', agreed: true },
};
const read = (replies: Record<string, FormReply>, given = before) =>
  readCorrections(set, given, replies, today);

test('every answer as it is typed over reads as the same answer', () => {
  const replies = Object.fromEntries(
    correctable(set).flatMap((question) => {
      const answer = before[question.id];
      return answer ? [[question.id, asTyped(question, answer)]] : [];
    }),
  );
  expect(Object.keys(replies)).toEqual(['name', 'birth', 'has-pet']);
  expect(read(replies)).toEqual({ ok: true, answers: before });
});

test('a question that is asked only since has to be answered; one that is asked no more loses its answer', () => {
  expect(read({ 'has-pet': { pressed: 'yes' } })).toEqual({
    ok: false,
    problems: { pets: { code: 'needs-answer' } },
  });
  const withPets = read({ 'has-pet': { pressed: 'yes' }, pets: { chosen: ['cat', 'dog'] } });
  const answers = withPets.ok ? withPets.answers : {};
  expect(answers['pets']).toEqual({ kind: 'multiple-choice', codes: ['dog', 'cat'] });
  expect(read({ 'has-pet': { pressed: 'no' } }, answers)).toEqual({ ok: true, answers: before });
});

test('consent is never given on somebody’s behalf', () => {
  const { agree: _, ...without } = before;
  expect(read({ agree: { pressed: 'agree' } }, without)).toEqual({
    ok: false,
    problems: { agree: { code: 'needs-consent' } },
  });
});

test('nothing typed leaves open what need not be said, and is a problem where it must', () => {
  const optional = questionSetSchema.parse({
    ...set,
    questions: [...set.questions, { id: 'memo', kind: 'long-text', ask: 'ほかには？', required: false }],
  });
  const said = readCorrections(optional, before, { memo: { text: ' 　' } }, today);
  expect(said).toMatchObject({ ok: true, answers: { memo: { kind: 'skipped' } } });
  expect(read({ name: { text: '' } })).toEqual({ ok: false, problems: { name: { code: 'empty' } } });
});

test('answers say the same or do not, in whichever order they are kept', () => {
  const turned = Object.fromEntries(Object.entries(before).toReversed());
  expect(sayTheSame(set, before, turned)).toBe(true);
  expect(sayTheSame(set, before, { ...before, 'has-pet': { kind: 'yes-no', yes: true } })).toBe(false);
  const { 'has-pet': _, ...less } = before;
  expect(sayTheSame(set, before, less)).toBe(false);
});
