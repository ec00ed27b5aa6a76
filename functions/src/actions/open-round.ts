import type { Instant } from '../domain/calendar.ts';
import { toStaff } from '../domain/outgoing.ts';
import { openRound, type Opening } from '../domain/round.ts';
import type { World } from './world.ts';

/** Opens the round that is due, or skips the day and tells staff. A second run finds nothing due. */
export async function openDueRound(
  world: World,
  municipalityId: string,
  now: Instant,
): Promise<Opening | null> {
  const opening = await world.towns.change(municipalityId, async (town) => {
    const decided = openRound(await town.municipality(), now);
    if (!decided) return null;
    town.saveMunicipality(decided.municipality);
    if (decided.round) town.saveRound(decided.round);
    if (decided.skippedDays > 0) {
      const notice = { kind: 'skipped-days', days: decided.skippedDays, at: now } as const;
      town.say(`skipped/${decided.municipality.nextRoundAt}`, toStaff(notice), now);
    }
    return decided;
  });
  if (opening?.round) world.log.roundOpened(municipalityId, opening.round.seq);
  if (opening && opening.skippedDays > 0) world.log.daysSkipped(municipalityId, opening.skippedDays);
  return opening;
}
