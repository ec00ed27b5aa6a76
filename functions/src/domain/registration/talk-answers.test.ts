import { describe, expect, test } from 'vitest';
import { after, press, set, step } from '../../testing/a-talk.ts';
import type { Reply } from './questions/reply.ts';
import { registrationSays } from './talk.ts';

const toReview = ['山田花子', '昭和13年4月5日', 'いいえ', '同意します'];

describe('a question with a condition', () => {
  const withPets = ['山田花子', '昭和13年4月5日', 'はい', '犬と猫', '同意します'];

  test('appears when the answer it waits for is given after going back', () => {
    const changed = after(...toReview, 'もどる', 'もどる', 'はい');
    expect(changed.at).toBe('pets');
    expect(step(changed, '鳥')).toMatchObject({ talk: { at: null } });
  });

  test('vanishes when that answer is changed, from the review and from what is kept', () => {
    const changed = after(...withPets, 'もどる', 'もどる', 'もどる', 'いいえ');
    expect(changed.at).toBeNull();
    const review = registrationSays(changed, set);
    expect(review.kind === 'review' && review.lines.map(({ ask }) => ask)).toEqual([
      'お名前は？',
      '生年月日は？',
      '動物は？',
      'よろしいですか。',
    ]);
    const agreed = step(changed, 'はい');
    expect(agreed.is === 'agreed' && Object.keys(agreed.answers)).toEqual([
      'name',
      'birth',
      'has-pet',
      'agree',
    ]);
  });

  test('is remembered where the answer is changed back', () => {
    const back = ['もどる', 'もどる', 'もどる'];
    const twice = after(...withPets, ...back, 'いいえ', 'もどる', 'もどる', 'はい');
    expect(twice).toMatchObject({ at: null, answers: { pets: { codes: ['dog', 'cat'] } } });
  });
});

describe('what is said', () => {
  const says = (...replies: (string | Reply)[]) => registrationSays(after(...replies), set);

  test('a note comes with the question it stands before, where it applies', () => {
    expect(says()).toMatchObject({ question: { id: 'name' }, notes: ['はじめます。'], no: 1, of: 4 });
    expect(says('山田花子')).toMatchObject({ question: { id: 'birth' }, notes: [], no: 2, of: 4 });
    const pets = says('山田花子', '昭和13年4月5日', 'はい');
    expect(pets).toMatchObject({ question: { id: 'pets' }, notes: ['動物のことを聞きます。'], no: 4, of: 5 });
    const without = says('山田花子', '昭和13年4月5日', 'いいえ');
    expect(without).toMatchObject({ question: { id: 'agree' }, notes: ['次で終わりです。'], no: 4, of: 4 });
    const withPets = says('山田花子', '昭和13年4月5日', 'はい', '犬');
    expect(withPets).toMatchObject({
      question: { id: 'agree' },
      notes: ['動物のことも役場に伝えます。', '次で終わりです。'],
    });
  });

  test('the review reads every answer back', () => {
    expect(says(...toReview)).toEqual({
      kind: 'review',
      purpose: 'register',
      lines: [
        { ask: 'お名前は？', answer: '山田花子' },
        { ask: '生年月日は？', answer: '昭和13年4月5日（1938年4月5日）' },
        { ask: '動物は？', answer: 'いいえ' },
        { ask: 'よろしいですか。', answer: '同意します' },
      ],
    });
  });

  test('at the review only agreement ends it; anything else shows it again', () => {
    for (const reply of ['うーん', '同意します', press('yes'), { other: 'sticker' } as const]) {
      expect(step(after(...toReview), reply)).toEqual({ is: 'going', talk: after(...toReview) });
    }
    for (const reply of ['はい', '登録する', press('agree-to-all')]) {
      expect(step(after(...toReview), reply).is).toBe('agreed');
    }
  });
});

describe('an answer in two steps', () => {
  test('the day that a wrong era meant is taken with はい', () => {
    const offered = after('山田花子', '昭和64年1月8日');
    expect(offered.problem).toMatchObject({ code: 'wrong-era', date: '1989-01-08' });
    expect(step(offered, 'はい')).toMatchObject({
      talk: { at: 'has-pet', answers: { birth: { date: '1989-01-08' } } },
    });
    expect(step(offered, '昭和13年4月5日')).toMatchObject({
      talk: { answers: { birth: { date: '1938-04-05' } } },
    });
  });

  test('はい without an offer is no date', () => {
    expect(after('山田花子', 'はい')).toMatchObject({ at: 'birth', problem: { code: 'not-a-date' } });
    expect(after('山田花子', '昭和64年1月8日', 'もどる', '山田花子', 'はい').problem).toEqual({
      code: 'not-a-date',
    });
  });

  test('options are pressed one by one, taken back by another press, and done at the end', () => {
    const choosing = (...codes: string[]) => after('山田花子', '昭和13年4月5日', 'はい', ...codes.map(press));
    expect(choosing('cat').problem).toEqual({ code: 'still-choosing', soFar: ['cat'] });
    expect(choosing('cat', 'dog', 'cat').problem).toEqual({ code: 'still-choosing', soFar: ['dog'] });
    expect(choosing('cat', 'dog', 'done')).toMatchObject({
      at: 'agree',
      problem: null,
      answers: { pets: { kind: 'multiple-choice', codes: ['dog', 'cat'] } },
    });
    expect(choosing('cat', 'cat', 'done')).toMatchObject({ at: 'pets', problem: { code: 'nothing-chosen' } });
  });
});
