import { ALERT_AFTER_ROUNDS_MAX } from '../domain/municipality.ts';
import type { Wave } from '../domain/wave.ts';
import type { World } from './world.ts';

/**
 * Keeps with a wave's latest round how many people had missed how many rounds in a row: it cannot be counted later, and tells
 * what another N would have done. Counted before the transaction: a count inside it would lock whom it counts. Costs 14 reads,
 * more only where more than a thousand are silent, and a write. Counted once: a second run changes nothing.
 */
export async function countMissed(
  world: World,
  municipalityId: string,
  { id: waveId, seq }: Wave,
): Promise<void> {
  const missed = await world.towns.read(municipalityId, (town) =>
    Promise.all(
      Array.from({ length: ALERT_AFTER_ROUNDS_MAX }, async (_, index) => {
        const last = seq - index - 1;
        return last < 0 ? 0 : town.countSubjects('active', { waveId, from: last, through: last });
      }),
    ),
  );
  await world.towns.change(municipalityId, async (town) => {
    const round = await town.round(waveId, seq);
    if (round?.missed === null) town.saveRound({ ...round, missed });
  });
}
