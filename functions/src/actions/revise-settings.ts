import type { GuardRail } from '../domain/guard-rails.ts';
import type { Municipality } from '../domain/municipality.ts';
import { refusedSettings } from '../domain/refused-settings.ts';
import { expectRevision } from '../domain/revision.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/**
 * Saves what somebody decides about a municipality's settings, where nobody else has changed them since `seen`. Where nothing
 * would be different it saves nothing and refuses nothing: whoever presses twice, or hears no answer, may ask again.
 */
export function reviseSettings(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  seen: number,
  decide: (municipality: Municipality, town: Town) => Promise<Municipality>,
): Promise<GuardRail[]> {
  return world.towns.change(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const changed = await decide(municipality, town);
    if (changed === municipality) return [];
    const { settingsRevision: revision } = municipality;
    expectRevision({ revision }, seen);
    const refused = refusedSettings(municipality, changed);
    if (refused.length === 0) town.saveMunicipality({ ...changed, settingsRevision: revision + 1 });
    return refused;
  });
}
