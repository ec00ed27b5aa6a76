import type { Alert } from '../domain/alert.ts';
import type { Instant } from '../domain/calendar.ts';
import { standingOfToday } from '../domain/todays-round.ts';
import type { World } from './world.ts';

/**
 * The state of a municipality at a glance, with no more than `alerts` of its open alerts. Reads the municipality, its
 * latest round, those alerts, and one a thousand people for the counts.
 */
export function readToday(world: World, municipalityId: string, alerts: number, now: Instant) {
  return world.towns.read(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const { seq, nextRoundAt, settings } = municipality;
    const [round, active, answered, blocked, openAlerts, shown] = await Promise.all([
      seq > 0 ? town.round(seq) : null,
      town.countSubjects('active'),
      town.countSubjects('active', seq),
      town.countSubjects('blocked'),
      town.countOpenAlerts(),
      town.openAlerts(alerts),
    ]);
    return {
      municipality: { name: settings.name, timeZone: settings.timeZone },
      today: standingOfToday(municipality, now),
      nextRoundAt,
      round: round && {
        seq: round.seq,
        date: round.date,
        openedAt: round.openedAt,
        deliveredAt: round.deliveredAt,
        peopleAsked: round.accepted,
        rostersNotAsked: round.notAsked.length,
      },
      counts: { active, answered, blocked, openAlerts },
      alerts: shown.flatMap(atAGlance),
    };
  });
}

function atAGlance({ id, registrationNumber, kind, status, openedAt, lastReportAt, takenBy }: Alert) {
  if (status === 'closed') return [];
  const holder = takenBy?.role === 'family' ? ('family' as const) : ('nobody' as const);
  return [{ id, registrationNumber, kind, status, openedAt, lastReportAt, takenBy: holder }];
}
