import type { Instant } from '../domain/calendar.ts';
import type { Municipality } from '../domain/municipality.ts';
import { Refusal } from '../domain/refusal.ts';
import { differenceBetween, isSame } from '../domain/registration/difference.ts';
import { asSet, withoutSketch } from '../domain/registration/draft.ts';
import type { Publication } from '../domain/registration/publication.ts';
import { kindsAsked, publishingFaults } from '../domain/registration/publishing.ts';
import { questionSetSchema } from '../domain/registration/question-set.ts';
import { everyQuestionSet } from './every-question-set.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** Who publishes, seeing which version as the live one, and why. */
export interface Publishing {
  live: number;
  note: string;
  uid: string;
}

/**
 * Makes the draft the next version, which whoever begins a registration from now on is asked; whoever has begun goes on
 * with theirs, and no answer that was given changes. Answers with its number. Refuses `changed-meanwhile` where draft or
 * live version are no longer what was seen, so also when it runs again; `draft-has-faults`; `nothing-to-publish`.
 */
export function publishDraft(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  revision: number,
  publishing: Publishing,
  now: Instant,
): Promise<number> {
  return world.towns.change(municipalityId, async (town) => {
    const municipality = await seenAs(town, publishing);
    const [sets, draft] = await Promise.all([everyQuestionSet(town), town.draft()]);
    const published = withoutSketch(draft, revision);
    const [live] = sets;
    if (!draft.sketch || !live) throw new Refusal('nothing-to-publish');
    if (publishingFaults(draft.sketch, kindsAsked(sets)).length > 0) throw new Refusal('draft-has-faults');
    const set = questionSetSchema.parse(asSet(draft.sketch, live.version + 1));
    if (isSame(differenceBetween(live, set))) throw new Refusal('nothing-to-publish');
    town.saveDraft(published);
    return goLive(town, municipality, {
      set,
      at: now,
      by: publishing.uid,
      note: publishing.note,
      repeats: null,
    });
  });
}

/**
 * Makes an earlier version the next one once more. The draft, where there is one, stays. Refuses `changed-meanwhile` where
 * the live version is no longer the one seen, so also when it runs again; `no-such-version`; `nothing-to-publish` for what
 * is asked anyway.
 */
export function publishAgain(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  version: number,
  publishing: Publishing,
  now: Instant,
): Promise<number> {
  return world.towns.change(municipalityId, async (town) => {
    const municipality = await seenAs(town, publishing);
    const [earlier, live] = await Promise.all([town.publication(version), town.questionSet(publishing.live)]);
    if (!earlier) throw new Refusal('no-such-version');
    if (isSame(differenceBetween(live, earlier.set))) throw new Refusal('nothing-to-publish');
    const set = { ...earlier.set, version: live.version + 1 };
    return goLive(town, municipality, {
      set,
      at: now,
      by: publishing.uid,
      note: publishing.note,
      repeats: version,
    });
  });
}

async function seenAs(town: Town, { live }: Publishing): Promise<Municipality> {
  const municipality = await town.municipality();
  if (municipality.settings.questionSetVersion !== live) throw new Refusal('changed-meanwhile');
  return municipality;
}

function goLive(town: Town, municipality: Municipality, publication: Publication): number {
  const { version } = publication.set;
  town.savePublication(publication);
  town.saveMunicipality({
    ...municipality,
    settings: { ...municipality.settings, questionSetVersion: version },
  });
  return version;
}
