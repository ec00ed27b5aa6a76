import type { Instant } from '../domain/calendar.ts';
import { changeSettings, type SettingsChange } from '../domain/change-settings.ts';
import { reviseSettings, type Revised } from './revise-settings.ts';
import type { World } from './world.ts';

/**
 * Changes some settings of a municipality whose revision was seen as `seen`. Answers with what is wrong: then nothing was
 * changed. Refuses `changed-meanwhile`. Again, it changes nothing.
 */
export function changeSettingsOf(
  world: World,
  municipalityId: string,
  seen: number,
  change: SettingsChange,
  now: Instant,
): Promise<Revised> {
  return reviseSettings(world, municipalityId, seen, async (municipality) =>
    changeSettings(municipality, change, now),
  );
}
