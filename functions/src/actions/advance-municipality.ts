import type { Instant } from '../domain/calendar.ts';
import { deliverRound } from './deliver-round.ts';
import { openDueRound } from './open-round.ts';
import { searchSilence } from './search-silence.ts';
import type { World } from './world.ts';

/**
 * Does what a municipality has to do by the clock at `now`. Silence first: a search that is overdue since yesterday
 * belongs to yesterday's round. Running it again at the same moment does nothing.
 */
export async function advanceMunicipality(world: World, municipalityId: string, now: Instant): Promise<void> {
  await searchSilence(world, municipalityId, now);
  await openDueRound(world, municipalityId, now);
  await deliverRound(world, municipalityId, now);
}
