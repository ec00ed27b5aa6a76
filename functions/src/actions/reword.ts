import { expectRevision, type MadeRevision } from '../domain/revision.ts';
import { reworded, type RewordingProblem } from '../messages/rewording.ts';
import type { World } from './world.ts';

/** What is wrong, by key; or the revision that the settings have by it. */
interface Said {
  problems: Record<string, RewordingProblem[]>;
  revision: MadeRevision;
}

/**
 * Says some texts of a municipality in its own words from now on, by the keys of the catalogue, or takes that back (null):
 * also in what waits in the outbox, which is worded when it is sent. Answers with what is wrong, by key: then nothing was
 * changed. Refuses `changed-meanwhile` where somebody else has changed the settings since `seen`. Again, it changes nothing.
 */
export function reword(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  seen: number,
  change: Record<string, string | null>,
): Promise<Said> {
  return world.towns.change(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const { settings, settingsRevision: revision } = municipality;
    const outcome = reworded(settings.rewordings, change);
    if ('problems' in outcome) return { problems: outcome.problems, revision: null };
    const { rewordings } = outcome;
    if (Object.keys(change).every((key) => rewordings[key] === settings.rewordings[key])) {
      return { problems: {}, revision: null };
    }
    expectRevision({ revision }, seen);
    town.saveMunicipality({
      ...municipality,
      settings: { ...settings, rewordings },
      settingsRevision: revision + 1,
    });
    return { problems: {}, revision: revision + 1 };
  });
}
