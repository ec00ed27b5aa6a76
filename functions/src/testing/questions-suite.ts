import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import { noDraft } from '../domain/registration/draft.ts';
import { standardQuestions } from '../domain/registration/standard-questions.ts';
import { aPublication } from './a-publication.ts';
import { aSketch } from './a-sketch.ts';
import { aSubject } from './a-subject.ts';
import { at } from './world-at.ts';

const morning = at('2026-11-23 07:00');

/** What every store must do with the versions of the questions and their draft. */
export function questionsSuite(open: () => Towns): void {
  test('a version is read again with when, by whom and why; one that was never published is nothing', async () => {
    const towns = open();
    const set = standardQuestions(2, ['中央', '北']);
    const second = aPublication(set, { at: morning, by: 'sato', note: '電話をやめました', repeats: 1 });
    await towns.read('demo', async (town) => expect(await town.publication(2)).toBeNull());
    await towns.change('demo', async (town) => town.savePublication(second));
    await towns.read('demo', async (town) => {
      expect(await town.publication(2)).toEqual(second);
      expect(await town.questionSet(2)).toEqual(set);
    });
    await towns.read('other', async (town) => expect(await town.publication(2)).toBeNull());
  });

  test('the draft is one, however unfinished; before anything was drafted there is none', async () => {
    const towns = open();
    const sketch = { ...aSketch({ name: { ask: '', askedWhen: null } }), savedAt: morning, savedBy: 'sato' };
    await towns.read('demo', async (town) => expect(await town.draft()).toEqual(noDraft));
    await towns.change('demo', async (town) => town.saveDraft({ revision: 1, sketch }));
    await towns.read('demo', async (town) => expect(await town.draft()).toEqual({ revision: 1, sketch }));
    await towns.change('demo', async (town) => town.saveDraft({ revision: 2, sketch: null }));
    await towns.read('demo', async (town) =>
      expect(await town.draft()).toEqual({ revision: 2, sketch: null }),
    );
    await towns.read('other', async (town) => expect(await town.draft()).toEqual(noDraft));
  });

  test('the registered are counted, all of them or by the versions they answered, of which there may be many', async () => {
    const towns = open();
    const versions = [1, 1, 2, 31, 32];
    await towns.change('demo', async (town) => {
      versions.forEach((questionSetVersion, n) => {
        const status = n === 0 ? 'blocked' : 'active';
        town.saveSubject(aSubject(`s${n}`, { questionSetVersion, status }));
      });
    });
    await towns.read('demo', async (town) => {
      expect(await town.countRegistered()).toBe(5);
      expect(await town.countRegistered([1])).toBe(2);
      expect(await town.countRegistered([2, 3])).toBe(1);
      expect(await town.countRegistered([9])).toBe(0);
      expect(await town.countRegistered(Array.from({ length: 32 }, (_, n) => n + 1))).toBe(5);
      expect(await town.countRegistered(Array.from({ length: 31 }, (_, n) => n + 1))).toBe(4);
    });
    await towns.read('other', async (town) => expect(await town.countRegistered()).toBe(0));
  });
}
