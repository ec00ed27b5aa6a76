import type { World } from '../../actions/world.ts';
import type { Handlers } from '../../contract/call.ts';
import type { municipalityCalls } from '../../contract/liff/municipality.ts';
import { Refusal } from '../../domain/refusal.ts';

/** What answers before anybody is known. */
export const municipalityHandlers: Handlers<
  typeof municipalityCalls,
  { world: World; municipalityId: string }
> = {
  'municipality.read': async ({ world, municipalityId }) => {
    const liffId = world.line.liffId(municipalityId);
    if (liffId === null) throw new Refusal('municipality-not-found');
    const { settings } = await world.towns.read(municipalityId, (town) => town.municipality());
    return { ...settings, liffId };
  },
};
