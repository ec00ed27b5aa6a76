import type { GuardRail } from '../domain/guard-rails.ts';
import type { Municipality } from '../domain/municipality.ts';
import { refusedSettings } from '../domain/refused-settings.ts';
import { expectRevision, type MadeRevision } from '../domain/revision.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** What is wrong with the settings, or the revision they have by the change. */
export interface Revised {
  refused: GuardRail[];
  revision: MadeRevision;
}

/**
 * Saves what somebody decides about a municipality's settings, where nobody else has changed them since `seen`. Where nothing
 * would be different it saves nothing and refuses nothing: whoever presses twice, or hears no answer, may ask again.
 */
export function reviseSettings(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  seen: number,
  decide: (municipality: Municipality, town: Town) => Promise<Municipality>,
): Promise<Revised> {
  return world.towns.change(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const changed = await decide(municipality, town);
    if (changed === municipality) return { refused: [], revision: null };
    expectRevision({ revision: municipality.settingsRevision }, seen);
    const refused = refusedSettings(municipality, changed);
    if (refused.length > 0) return { refused, revision: null };
    town.saveMunicipality({ ...changed, settingsRevision: seen + 1 });
    return { refused: [], revision: seen + 1 };
  });
}
