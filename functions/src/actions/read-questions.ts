import { Refusal } from '../domain/refusal.ts';
import type { Publication } from '../domain/registration/publication.ts';
import { kindsAsked } from '../domain/registration/publishing.ts';
import { everyQuestionSet } from './every-question-set.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

/** Versions that one page of them holds. */
const VERSIONS_A_PAGE = 20;

/** The questions that are asked, their draft, and what it takes to draw both as LINE does. */
export function readQuestions(world: Pick<World, 'towns'>, municipalityId: string) {
  return world.towns.read(municipalityId, async (town) => {
    const { settings, waves } = await town.municipality();
    const [sets, live, draft] = await Promise.all([
      everyQuestionSet(town),
      published(town, settings.questionSetVersion),
      town.draft(),
    ]);
    const { revision, sketch } = draft;
    return {
      live,
      draft: {
        revision,
        sketch: sketch && { ...sketch, savedBy: await nameOf(town, sketch.savedBy) },
      },
      kinds: kindsAsked(sets),
      settings,
      sendTimes: waves.map(({ id, sendTime }) => ({ waveId: id, time: sendTime })),
    };
  });
}

/** One published version. Refuses `no-such-version`. */
export function readVersion(world: Pick<World, 'towns'>, municipalityId: string, version: number) {
  return world.towns.read(municipalityId, (town) => published(town, version));
}

/** The latest versions, or those before one, the newest first, each with how many of the registered answered it. */
export function readVersions(world: Pick<World, 'towns'>, municipalityId: string, before: number | null) {
  return world.towns.read(municipalityId, async (town) => {
    const newest = before === null ? (await town.municipality()).settings.questionSetVersion : before - 1;
    const page = Array.from({ length: Math.min(newest, VERSIONS_A_PAGE) }, (_, index) => newest - index);
    const versions = page.map(async (version) => {
      const [{ set, ...facts }, people] = await Promise.all([
        published(town, version),
        town.countRegistered([version]),
      ]);
      return { ...facts, version: set.version, people };
    });
    return { versions: await Promise.all(versions), more: newest > VERSIONS_A_PAGE };
  });
}

async function published(town: TownReading, version: number): Promise<Publication> {
  const publication = await town.publication(version);
  if (!publication) throw new Refusal('no-such-version');
  const { by } = publication;
  return { ...publication, by: by === null ? null : await nameOf(town, by) };
}

async function nameOf(town: TownReading, uid: string): Promise<string | null> {
  return (await town.staff(uid))?.name ?? null;
}
