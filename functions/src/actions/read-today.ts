import { dateOf, type Instant, type LocalDate } from '../domain/calendar.ts';
import type { Settings } from '../domain/municipality.ts';
import { nextSearchAt, type Round } from '../domain/round.ts';
import { keysOf, subjectState, type SubjectState } from '../domain/subject-state.ts';
import { standingOfToday } from '../domain/todays-round.ts';
import type { Wave } from '../domain/wave.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

/**
 * The state of a municipality at a glance: how many people are in which state, and how the rounds went. Reads the
 * municipality, the latest round of each wave, and one a thousand people for the counts, at least one a state.
 */
export function readToday(world: World, municipalityId: string, now: Instant) {
  return world.towns.read(municipalityId, async (town) => {
    const { settings, waves } = await town.municipality();
    const [rounds, counts] = await Promise.all([
      Promise.all(waves.map(({ id, seq }) => town.round(id, seq))),
      countStates(town, waves, dateOf(now, settings.timeZone)),
    ]);
    return {
      waves: waves.map((wave, index) => waveAtAGlance(wave, rounds[index] ?? null, settings, now)),
      friendUrl: settings.friendUrl,
      counts,
    };
  });
}

async function countStates(town: TownReading, waves: Wave[], today: LocalDate) {
  const counts = await Promise.all(
    subjectState.options.map(async (state) => [state, await town.countWanted(keysOf(state, waves, today))]),
  );
  return Object.fromEntries(counts) as Record<SubjectState, number>;
}

function waveAtAGlance(wave: Wave, round: Round | null, settings: Settings, now: Instant) {
  const { sendTime, nextRoundAt, lastSearchAt } = wave;
  const glance = {
    sendTime,
    today: standingOfToday(wave, settings.timeZone, now),
    nextRoundAt,
    lastSearchAt,
    nextSearchAt: nextSearchAt(wave, settings),
  };
  if (!round) return { ...glance, round };
  const { seq, date, openedAt, deliveredAt, accepted, notAsked } = round;
  const latest = {
    seq,
    date,
    openedAt,
    deliveredAt,
    peopleAsked: accepted,
    rostersNotAsked: notAsked.length,
  };
  return { ...glance, round: latest };
}
