import type { World } from './world.ts';

/** What a municipality says in its own words, and what it takes to draw any message as LINE does. Reads the municipality. */
export function readTexts(world: Pick<World, 'towns'>, municipalityId: string) {
  return world.towns.read(municipalityId, async (town) => {
    const { settings, settingsRevision } = await town.municipality();
    return { revision: settingsRevision, settings };
  });
}
