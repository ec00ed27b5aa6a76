import { silencesByDay, type SilentDay } from '../domain/silence-history.ts';
import type { World } from './world.ts';

/** Far enough back to have every day of the week twice. */
const ROUNDS = 14;

/** How long people had been silent on each of the last days. Reads the last 14 rounds of each wave. */
export function readSilences(world: World, municipalityId: string): Promise<{ days: SilentDay[] }> {
  return world.towns.read(municipalityId, async (town) => {
    const { waves } = await town.municipality();
    const rounds = await Promise.all(
      waves.flatMap(({ id, seq }) =>
        Array.from({ length: Math.min(ROUNDS, seq) }, (_, index) => town.round(id, seq - index)),
      ),
    );
    return { days: silencesByDay(rounds.filter((round) => round !== null)) };
  });
}
