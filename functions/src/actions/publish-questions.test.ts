import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { noDraft, type Sketch } from '../domain/registration/draft.ts';
import { aDraftQuestion, aSketch, publishableSketch } from '../testing/a-sketch.ts';
import { aSubject } from '../testing/a-subject.ts';
import { registers } from '../testing/stories.ts';
import { presses, says, worldAt } from '../testing/world-at.ts';
import { discardDraft } from './discard-draft.ts';
import { publishAgain, publishDraft } from './publish-questions.ts';
import { saveDraft } from './save-draft.ts';

let town: ReturnType<typeof worldAt>;
beforeEach(() => void (town = worldAt('2026-11-23 10:00')));

const pet = aDraftQuestion('pet', { kind: 'yes-no', ask: '動物を飼っていますか。' });
const withPet = (): Sketch => {
  const sketch = aSketch();
  return { ...sketch, questions: [...sketch.questions, pet] };
};
const drafts = (sketch: Sketch = withPet(), seen = 0) =>
  saveDraft(town.world, 'demo', seen, sketch, 'sato', town.now());
const publishes = (revision = 1, live = 1) =>
  publishDraft(town.world, 'demo', revision, { live, note: '動物', uid: 'sato' }, town.now());
const repeats = (version: number, live: number) =>
  publishAgain(town.world, 'demo', version, { live, note: '', uid: 'sato' }, town.now());
const live = async () =>
  (await town.towns.read('demo', (it) => it.municipality())).settings.questionSetVersion;
const publication = (version: number) => town.towns.read('demo', (it) => it.publication(version));
const draft = () => town.towns.read('demo', (it) => it.draft());
const versionOf = async (who: string) =>
  (await town.towns.read('demo', (it) => it.subjectOf(who)))?.questionSetVersion;

describe('publishing', () => {
  test('makes the draft the next version and ends the draft; again, it is refused and changes nothing', async () => {
    await drafts();
    const first = await publication(1);
    expect(await publishes()).toBe(2);
    expect(await live()).toBe(2);
    expect(await draft()).toEqual({ revision: 2, sketch: null });
    expect(await publication(2)).toMatchObject({ by: 'sato', at: town.now(), note: '動物', repeats: null });
    expect((await publication(2))?.set.questions.at(-1)).toMatchObject({ id: 'pet', kind: 'yes-no' });

    await expect(publishes()).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await live()).toBe(2);
    expect(await publication(1)).toEqual(first);
  });

  test('of two at once one publishes, the other is told', async () => {
    await drafts();
    const both = await Promise.allSettled([publishes(), publishes()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await live()).toBe(2);
    expect(await publication(3)).toBeNull();
  });

  test('is refused where somebody changed the draft or published meanwhile', async () => {
    await drafts();
    await drafts(withPet(), 1);
    await expect(publishes(1)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await publishes(2);
    await drafts(withPet(), 3);
    await expect(publishes(4, 1)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await live()).toBe(2);
  });

  test('is refused for a draft with a fault, also one that only an earlier version knows of', async () => {
    await drafts(aSketch({ name: { ask: '' } }));
    await expect(publishes()).rejects.toMatchObject({ code: 'draft-has-faults' });
    await drafts(withPet(), 1);
    await publishes(2);
    await drafts(aSketch(), 3);
    await publishes(4, 2);
    await drafts({ ...aSketch(), questions: [...aSketch().questions, { ...pet, kind: 'date' }] }, 5);
    await expect(publishes(6, 3)).rejects.toMatchObject({ code: 'draft-has-faults' });
    expect(await live()).toBe(3);
  });

  test('is refused where there is nothing new', async () => {
    await expect(publishes(0)).rejects.toMatchObject({ code: 'nothing-to-publish' });
    await drafts(aSketch());
    await expect(publishes()).rejects.toMatchObject({ code: 'nothing-to-publish' });
    expect(await live()).toBe(1);
    expect(await draft()).toMatchObject({ revision: 1 });
  });

  test('never changes what anybody answered, nor a version that was published', async () => {
    await fc.assert(
      fc.asyncProperty(publishableSketch, async (sketch) => {
        town = worldAt('2026-11-23 10:00');
        const answers = { name: { kind: 'short-text', text: '山田　花子' } } as const;
        await town.towns.change('demo', async (it) => it.saveSubject(aSubject('s1', { answers })));
        const stays = () =>
          [...town.towns.documents].filter(([path]) => /subjects|questionSets\/1$/.test(path));
        const before = structuredClone(stays());
        await drafts(sketch);
        await publishes();
        await repeats(1, 2);
        expect(stays()).toEqual(before);
        expect(await live()).toBe(3);
      }),
      { numRuns: 30 },
    );
  });
});

test('who has begun a registration ends it with the questions it began with; who begins now is asked the new ones', async () => {
  await town.does('hanako', presses({ do: 'register' }));
  await town.does('hanako', says('山田 花子'));
  await drafts();
  await publishes();
  for (const text of ['やまだはなこ', '昭和13年4月5日', '０９０－１２３４－５６７８', '中央', '同意します']) {
    await town.does('hanako', says(text));
  }
  expect(town.heardBy('hanako').at(-1)).toMatchObject({ kind: 'review' });
  await town.does('hanako', presses({ do: 'answer', pressed: 'agree-to-all' }));
  expect(await versionOf('hanako')).toBe(1);

  await town.does('haru', presses({ do: 'register' }));
  expect(town.heardBy('haru').at(-1)).toMatchObject({ kind: 'question', of: 7 });
});

test('who is registered sees and changes their own registration by the questions they answered', async () => {
  await registers(town, 'hanako');
  await drafts({ ...withPet(), questions: withPet().questions.filter(({ id }) => id !== 'district') });
  await publishes();
  await town.does('hanako', presses({ do: 'change', questionId: 'district' }));
  expect(town.heardBy('hanako').at(-1)).toMatchObject({ kind: 'question', question: { id: 'district' } });
  await town.does('hanako', says('北'));
  await town.does('hanako', presses({ do: 'answer', pressed: 'agree-to-all' }));
  expect(town.kindsHeardBy('hanako')).toContain('registration-changed');
  expect(await versionOf('hanako')).toBe(1);
});

describe('an earlier version', () => {
  test('published once more is the next version, asked anew; the draft stays', async () => {
    await drafts();
    await publishes();
    await drafts(withPet(), 2);
    expect(await repeats(1, 2)).toBe(3);
    expect(await live()).toBe(3);
    const [first, third] = [await publication(1), await publication(3)];
    expect(third).toMatchObject({ repeats: 1, set: { ...first?.set, version: 3 } });
    expect(await draft()).toMatchObject({ revision: 3, sketch: { questions: withPet().questions } });
    await expect(repeats(1, 2)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('is refused where it is what is asked, or never was', async () => {
    await expect(repeats(1, 1)).rejects.toMatchObject({ code: 'nothing-to-publish' });
    await expect(repeats(2, 1)).rejects.toMatchObject({ code: 'no-such-version' });
    expect(await live()).toBe(1);
  });
});

describe('the draft', () => {
  test('is kept as it was written, live is none of it; saved again with the same revision it is refused', async () => {
    const half = aSketch({ name: { ask: '' } });
    expect(await drafts(half)).toMatchObject({
      revision: 1,
      sketch: { savedBy: 'sato', savedAt: town.now() },
    });
    await expect(drafts(withPet())).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect((await draft()).sketch).toMatchObject(half);
    expect(await live()).toBe(1);
  });

  test('is given up; whoever still writes on it is told', async () => {
    await drafts();
    expect(await discardDraft(town.world, 'demo', 1)).toEqual({ revision: 2, sketch: null });
    await expect(discardDraft(town.world, 'demo', 1)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await expect(drafts(withPet(), 1)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect((await draft()).sketch).toBeNull();
  });

  test('cannot be based on a version that was never published', async () => {
    await expect(drafts({ ...withPet(), basedOn: 2 })).rejects.toMatchObject({ code: 'no-such-version' });
    expect(await draft()).toEqual(noDraft);
  });
});
