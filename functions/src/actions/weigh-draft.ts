import { addedQuestions, differenceBetween } from '../domain/registration/difference.ts';
import { asSet } from '../domain/registration/draft.ts';
import { everyQuestionSet } from './every-question-set.ts';
import type { World } from './world.ts';

/**
 * What publishing the draft means for those who are registered: how many they are, and for each question it adds, how many
 * of them were never asked it. Counted by the version each registered with, a read a thousand people and question.
 */
export function weighDraft(world: Pick<World, 'towns'>, municipalityId: string) {
  return world.towns.read(municipalityId, async (town) => {
    const [people, draft, sets] = await Promise.all([
      town.countRegistered(),
      town.draft(),
      everyQuestionSet(town),
    ]);
    const [live] = sets;
    if (!draft.sketch || !live) return { people, neverAsked: [] };
    const added = addedQuestions(differenceBetween(live, asSet(draft.sketch, live.version + 1)));
    const neverAsked = added.map(async ({ id: questionId }) => {
      const asking = sets.filter(({ questions }) => questions.some(({ id }) => id === questionId));
      const asked = asking.length > 0 ? await town.countRegistered(asking.map(({ version }) => version)) : 0;
      return { questionId, people: people - asked };
    });
    return { people, neverAsked: await Promise.all(neverAsked) };
  });
}
