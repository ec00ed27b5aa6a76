import type { Instant, LocalTime } from '../domain/calendar.ts';
import { changeSendTime, changeSettings, type SettingsChange } from '../domain/change-settings.ts';
import type { World } from './world.ts';

/** Changes some settings of a municipality. Again, it changes nothing. */
export function changeSettingsOf(
  world: World,
  municipalityId: string,
  change: SettingsChange,
  now: Instant,
): Promise<void> {
  return world.towns.change(municipalityId, async (town) => {
    town.saveMunicipality(changeSettings(await town.municipality(), change, now));
  });
}

/** Asks the people of a wave at another time of day. Again, it changes nothing. */
export function changeSendTimeOf(
  world: World,
  municipalityId: string,
  waveId: string,
  sendTime: LocalTime,
  now: Instant,
): Promise<void> {
  return world.towns.change(municipalityId, async (town) => {
    town.saveMunicipality(changeSendTime(await town.municipality(), waveId, sendTime, now));
  });
}
