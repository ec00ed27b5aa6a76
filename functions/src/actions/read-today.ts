import type { Alert } from '../domain/alert.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Round } from '../domain/round.ts';
import { standingOfToday } from '../domain/todays-round.ts';
import type { Wave } from '../domain/wave.ts';
import { countPeople } from './count-people.ts';
import type { World } from './world.ts';

/**
 * The state of a municipality at a glance, with no more than `alerts` of its open alerts. Reads the municipality, the
 * latest round of each wave, those alerts, and one a thousand people for the counts.
 */
export function readToday(world: World, municipalityId: string, alerts: number, now: Instant) {
  return world.towns.read(municipalityId, async (town) => {
    const { settings, waves } = await town.municipality();
    const [rounds, counts, shown] = await Promise.all([
      Promise.all(waves.map(({ id, seq }) => town.round(id, seq))),
      countPeople(town, waves),
      town.openAlerts(alerts),
    ]);
    return {
      municipality: { name: settings.name, timeZone: settings.timeZone },
      waves: waves.map((wave, index) => waveAtAGlance(wave, rounds[index] ?? null, settings.timeZone, now)),
      counts,
      alerts: shown.flatMap(atAGlance),
    };
  });
}

function waveAtAGlance(wave: Wave, round: Round | null, timeZone: string, now: Instant) {
  const { sendTime, nextRoundAt } = wave;
  const standing = standingOfToday(wave, timeZone, now);
  if (!round) return { sendTime, today: standing, nextRoundAt, round };
  const { seq, date, openedAt, deliveredAt, accepted, notAsked } = round;
  const latest = {
    seq,
    date,
    openedAt,
    deliveredAt,
    peopleAsked: accepted,
    rostersNotAsked: notAsked.length,
  };
  return { sendTime, today: standing, nextRoundAt, round: latest };
}

function atAGlance({ id, registrationNumber, kind, status, openedAt, lastReportAt, takenBy }: Alert) {
  if (status === 'closed') return [];
  const holder = takenBy === null || takenBy.role === 'subject' ? ('nobody' as const) : takenBy.role;
  return [{ id, registrationNumber, kind, status, openedAt, lastReportAt, takenBy: holder }];
}
