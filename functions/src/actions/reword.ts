import { reworded, type RewordingProblem } from '../messages/rewording.ts';
import type { World } from './world.ts';

/**
 * Says some texts of a municipality in its own words from now on, by the keys of the catalogue, or takes that back (null):
 * also in what waits in the outbox, which is worded when it is sent. Answers with what is wrong, by key: then nothing was
 * changed. Again, it changes nothing.
 */
export function reword(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  change: Record<string, string | null>,
): Promise<Record<string, RewordingProblem[]>> {
  return world.towns.change(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const { settings } = municipality;
    const outcome = reworded(settings.rewordings, change);
    if ('problems' in outcome) return outcome.problems;
    town.saveMunicipality({ ...municipality, settings: { ...settings, ...outcome } });
    return {};
  });
}
