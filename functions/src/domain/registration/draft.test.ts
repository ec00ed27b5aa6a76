import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDraftQuestion, anySketch, aSketch, publishableSketch } from '../../testing/a-sketch.ts';
import {
  asAsked,
  asSet,
  draftSchema,
  noDraft,
  sketchOf,
  sketchSchema,
  withoutSketch,
  withSketch,
} from './draft.ts';
import { questionSetSchema } from './question-set.ts';
import { standardQuestions } from './standard-questions.ts';

const standard = standardQuestions(1, ['中央', '北']);

describe('a sketch', () => {
  test('of a published version, published again, is that version', () => {
    expect(asSet(sketchOf(standard), 1)).toEqual(standard);
    fc.assert(
      fc.property(publishableSketch, (sketch) => {
        const published = questionSetSchema.parse(asSet(sketch, 2));
        expect(asSet(sketchOf(published), 2)).toEqual(published);
      }),
    );
  });

  test('can be kept however unfinished it is', () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        expect(sketchSchema.parse(sketch)).toEqual(sketch);
      }),
    );
  });

  test('keeps what the kind of a question has no use for, and asks without it', () => {
    const options = [
      { code: 'a', label: ' 犬 ' },
      { code: 'b', label: '猫' },
    ];
    const choice = aDraftQuestion('q', { kind: 'single-choice', options, role: 'name', help: ' ' });
    expect(asAsked({ ...choice, kind: 'short-text' })).toEqual({
      id: 'q',
      kind: 'short-text',
      ask: 'q？',
      required: true,
      role: 'name',
    });
    expect(asAsked(choice)).toMatchObject({
      options: [
        { code: 'a', label: '犬' },
        { code: 'b', label: '猫' },
      ],
    });
    expect(asAsked({ ...choice, kind: 'date' })).not.toHaveProperty('role');
  });

  test('whether it must be answered is given with a consent and with a note', () => {
    expect(asAsked(aDraftQuestion('q', { kind: 'consent', required: false })).required).toBe(true);
    expect(asAsked(aDraftQuestion('q', { kind: 'note', required: true })).required).toBe(false);
  });

  test.each([
    ['a text of 1000', 1000, true],
    ['a text of 1001', 1001, false],
  ])('with %s characters is kept: %s', (_, length, kept) => {
    expect(sketchSchema.safeParse(aSketch({ name: { ask: 'あ'.repeat(length) } })).success).toBe(kept);
  });
});

describe('the draft', () => {
  const sketch = aSketch();

  test('counts every change, remembers who and when, and is given up or published for the next to begin', () => {
    const first = withSketch(noDraft, 0, sketch, 'sato', 5);
    expect(first).toEqual({ revision: 1, sketch: { ...sketch, savedAt: 5, savedBy: 'sato' } });
    const second = withSketch(first, 1, { ...sketch, verifyingQuestionId: 'phone' }, 'suzuki', 6);
    expect(second).toMatchObject({
      revision: 2,
      sketch: { verifyingQuestionId: 'phone', savedBy: 'suzuki' },
    });
    expect(withoutSketch(second, 2)).toEqual({ revision: 3, sketch: null });
    expect(draftSchema.parse(second)).toEqual(second);
  });

  test.each([0, 2])('is not overwritten by somebody who saw revision %i of 1', (seen) => {
    const first = withSketch(noDraft, 0, sketch, 'sato', 5);
    expect(() => withSketch(first, seen, sketch, 'suzuki', 6)).toThrow('changed-meanwhile');
    expect(() => withoutSketch(first, seen)).toThrow('changed-meanwhile');
  });

  test('is not overwritten by somebody who saw one that was given up since', () => {
    const seen = withSketch(noDraft, 0, sketch, 'sato', 5).revision;
    const anew = withSketch(withoutSketch(withSketch(noDraft, 0, sketch, 'sato', 5), 1), 2, sketch, 'ito', 7);
    expect(() => withSketch(anew, seen, sketch, 'sato', 8)).toThrow('changed-meanwhile');
  });
});
