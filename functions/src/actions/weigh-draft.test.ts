import { beforeEach, expect, test } from 'vitest';
import { aDraftQuestion, aSketch } from '../testing/a-sketch.ts';
import { aSubject } from '../testing/a-subject.ts';
import { worldAt } from '../testing/world-at.ts';
import { publishDraft } from './publish-questions.ts';
import { saveDraft } from './save-draft.ts';
import { weighDraft } from './weigh-draft.ts';

let town: ReturnType<typeof worldAt>;
beforeEach(() => void (town = worldAt('2026-11-23 10:00')));

const pet = aDraftQuestion('pet', { kind: 'yes-no' });
const bye = aDraftQuestion('bye', { kind: 'note', required: false });
const registered = (...versions: number[]) =>
  town.towns.change('demo', async (it) => {
    versions.forEach((questionSetVersion, n) => it.saveSubject(aSubject(`s${n}`, { questionSetVersion })));
  });
const drafts = (seen: number, ...more: (typeof pet)[]) => {
  const sketch = aSketch();
  const questions = [...sketch.questions, ...more];
  return saveDraft(town.world, 'demo', seen, { ...sketch, questions }, 'sato', town.now());
};
const publishes = (revision: number, live: number) =>
  publishDraft(town.world, 'demo', revision, { live, note: '', uid: 'sato' }, town.now());

test('a question that was never asked before is new to everybody; a note asks nothing of anybody', async () => {
  await registered(1, 1, 1);
  await drafts(0, pet, bye);
  expect(await weighDraft(town.world, 'demo')).toEqual({
    people: 3,
    neverAsked: [{ questionId: 'pet', people: 3 }],
  });
});

test('one that comes back is new to those who registered without it', async () => {
  await drafts(0, pet);
  await publishes(1, 1);
  await drafts(2);
  await publishes(3, 2);
  await registered(1, 2, 2, 3);
  await drafts(4, pet);
  expect(await weighDraft(town.world, 'demo')).toEqual({
    people: 4,
    neverAsked: [{ questionId: 'pet', people: 2 }],
  });
});

test('without a draft, and with one that adds nothing, nobody is concerned', async () => {
  await registered(1);
  expect(await weighDraft(town.world, 'demo')).toEqual({ people: 1, neverAsked: [] });
  await drafts(0);
  expect(await weighDraft(town.world, 'demo')).toEqual({ people: 1, neverAsked: [] });
});
