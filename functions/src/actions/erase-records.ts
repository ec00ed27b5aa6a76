import { countAlert, countDays, countDaysVouchedFor } from '../domain/departure.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** Documents deleted in one transaction. */
const PAGE = 200;

/**
 * Erases what is left of those who have left: their reports, what others said for them, then their cases with every step, a page a transaction. What
 * was counted stays with the departure. A second run finds nothing to erase.
 */
export async function eraseRecords(world: World, municipalityId: string): Promise<void> {
  let more: boolean;
  do more = await world.towns.change(municipalityId, erasePage);
  while (more);
}

/** Erases one page of the first who left. False where nobody is left to erase. */
async function erasePage(town: Town): Promise<boolean> {
  const municipality = await town.municipality();
  const [first, ...others] = municipality.erasing;
  if (!first) return false;
  const { subjectId, departureId } = first;
  const departed = await town.departure(departureId);
  if (!departed) throw new Error(`no departure ${departureId}`);

  const reports = await town.reportsOf(subjectId, PAGE);
  if (reports.length > 0) {
    for (const { date } of reports) town.deleteReport(subjectId, date);
    town.saveDeparture(countDays(departed, reports.length));
    return true;
  }
  const proxies = await town.proxyReportsOf(subjectId, PAGE);
  if (proxies.length > 0) {
    for (const { date } of proxies) town.deleteProxyReport(subjectId, date);
    town.saveDeparture(countDaysVouchedFor(departed, proxies.length));
    return true;
  }
  const [alert] = await town.alertsAbout(subjectId, 1);
  if (!alert) {
    town.saveMunicipality({ ...municipality, erasing: others });
    return others.length > 0;
  }
  const steps = await town.stepsOf(alert.id, PAGE);
  for (const { no } of steps) town.deleteStep(alert.id, no);
  if (steps.length < PAGE) {
    town.deleteAlert(alert.id);
    town.saveDeparture(countAlert(departed, alert));
  }
  return true;
}
