import type { Instant } from '../domain/calendar.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Wave } from '../domain/wave.ts';
import { countDay } from './count-day.ts';
import { countMissed } from './count-missed.ts';
import { deliverRound } from './deliver-round.ts';
import { eraseRecords } from './erase-records.ts';
import { openDueRound } from './open-round.ts';
import { remind } from './remind.ts';
import { searchSilence } from './search-silence.ts';
import { sumUp } from './sum-up.ts';
import { turnPauses } from './turn-pauses.ts';
import type { World } from './world.ts';

/**
 * Does what a municipality has to do by the clock at `now`, erasing what is to be forgotten, then wave by wave, oldest duty first: the reminder and the search for silence
 * that belong to the last round, what is left of delivering that round, pauses that begin or end, then the next round. Each step is decided again inside its own
 * transaction, so `found`, read by the query for what is due, may be stale. Running it again at the same moment does
 * nothing.
 */
export async function advanceMunicipality(world: World, found: Municipality, now: Instant): Promise<void> {
  if (found.erasing.length > 0) await eraseRecords(world, found.id);
  // Numbers do not hold up a round; they stay due.
  const failed = (what: string) => (error: unknown) => world.log.failed(what, found.id, error);
  if (found.nextSummaryAt !== null && found.nextSummaryAt <= now) {
    await sumUp(world, found, now).catch(failed('sum up'));
  }
  if (found.dayEndsAt <= now) await countDay(world, found, now).catch(failed('count day'));
  for (const wave of found.waves) await advanceWave(world, found, wave, now);
}

async function advanceWave(world: World, found: Municipality, wave: Wave, now: Instant): Promise<void> {
  const { id } = found;
  const { nextAlertAt, nextReminderAt, nextRoundAt, delivering } = wave;
  if (nextReminderAt !== null && nextReminderAt <= now) await remind(world, id, wave.id, now);
  if (nextAlertAt !== null && nextAlertAt <= now) {
    await countMissed(world, id, wave).catch((error: unknown) => world.log.failed('count missed', id, error));
    await searchSilence(world, id, wave.id, now);
  }
  if (delivering) {
    const round = await world.towns.read(id, (town) => town.round(wave.id, delivering.seq));
    if (round) await deliverRound(world, found, round, now);
  }
  if (nextRoundAt <= now) {
    await turnPauses(world, found, wave, now);
    const opening = await openDueRound(world, id, wave.id, now);
    if (opening?.round) await deliverRound(world, opening.municipality, opening.round, now);
  }
}
