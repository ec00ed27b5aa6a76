import type { Instant } from '../domain/calendar.ts';
import { waveOf, withWave, type Municipality } from '../domain/municipality.ts';
import { toStaff } from '../domain/outgoing.ts';
import { openRound, type Opening } from '../domain/round.ts';
import type { World } from './world.ts';

/** Opens the round of a wave that is due, or skips the day and tells staff. A second run finds nothing due. */
export async function openDueRound(
  world: World,
  municipalityId: string,
  waveId: string,
  now: Instant,
): Promise<(Opening & { municipality: Municipality }) | null> {
  const opening = await world.towns.change(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const decided = openRound(waveOf(municipality, { waveId }), municipality.settings.timeZone, now);
    if (!decided) return null;
    town.saveMunicipality(withWave(municipality, decided.wave));
    if (decided.round) town.saveRound(decided.round);
    if (decided.skippedDays > 0) {
      const notice = { kind: 'skipped-days', days: decided.skippedDays, at: now } as const;
      town.say(`skipped/${waveId}/${decided.wave.nextRoundAt}`, toStaff(notice), now);
    }
    return { ...decided, municipality: withWave(municipality, decided.wave) };
  });
  if (opening?.round) world.log.roundOpened(municipalityId, opening.round.seq);
  if (opening && opening.skippedDays > 0) world.log.daysSkipped(municipalityId, opening.skippedDays);
  return opening;
}
