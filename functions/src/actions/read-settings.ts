import { menusStanding } from '../domain/rich-menu.ts';
import type { World } from './world.ts';

/** The settings of a municipality and its send times. Reads the municipality, and for each send time one a thousand people. */
export function readSettings(world: World, municipalityId: string) {
  return world.towns.read(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const { settings, settingsRevision, waves } = municipality;
    const people = await Promise.all(waves.map(({ id }) => town.countSubjectsOf(id)));
    return {
      revision: settingsRevision,
      settings,
      sendTimes: waves.map(({ id: waveId, ...wave }, index) => ({
        waveId,
        ...wave,
        people: people[index] ?? 0,
      })),
      menus: menusStanding(municipality),
    };
  });
}
