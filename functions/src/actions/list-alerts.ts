import { dateOf, momentOf, type Instant } from '../domain/calendar.ts';
import type { Alert } from '../domain/alert.ts';
import type { Staff } from '../domain/staff.ts';
import { caseAtAGlance } from './case-at-a-glance.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

/** The most urgent cases, open or taken. Reads two documents a case. */
export function firstAlerts(world: World, municipalityId: string, limit: number, by: Staff) {
  return world.towns.read(municipalityId, async (town) => ({
    alerts: await atAGlance(town, await town.openAlerts(limit), by),
  }));
}

/**
 * Cases in a status, the most urgent first, or those that were closed today, the latest first; and how many there are. Reads
 * two documents a case, the municipality, and one a thousand cases.
 */
export function listAlerts(
  world: World,
  municipalityId: string,
  { status, limit }: { status: Alert['status']; limit: number },
  by: Staff,
  now: Instant,
) {
  return world.towns.read(municipalityId, async (town) => {
    if (status === 'closed') {
      const { timeZone } = (await town.municipality()).settings;
      const since = momentOf(dateOf(now, timeZone), '00:00', timeZone);
      const [total, closed] = await Promise.all([
        town.countAlertsClosedSince(since),
        town.alertsClosedSince(since, limit),
      ]);
      return { total, alerts: await atAGlance(town, closed, by) };
    }
    const [total, found] = await Promise.all([town.countOpenAlerts(status), town.openAlerts(limit, status)]);
    return { total, alerts: await atAGlance(town, found, by) };
  });
}

async function atAGlance(town: TownReading, alerts: Alert[], by: Staff) {
  const cases = await Promise.all(alerts.map((alert) => caseAtAGlance(town, alert, by)));
  return cases.filter((each) => each !== null);
}
