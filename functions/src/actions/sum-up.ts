import { dateOf, type Instant } from '../domain/calendar.ts';
import type { Notice } from '../domain/message.ts';
import type { Municipality } from '../domain/municipality.ts';
import { toStaff } from '../domain/outgoing.ts';
import { SUMMARY_WORTH_SENDING, summaryAfter } from '../domain/summary.ts';
import { countPeople } from './count-people.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

/**
 * Sends the day in numbers to those who want it, once a day, and sets the next day's moment by the settings as they are
 * now. One that is more than two hours late is left out. Counted before the transaction: a count inside it would lock
 * whom it counts. A second run finds nothing due.
 */
export async function sumUp(world: World, found: Municipality, now: Instant): Promise<void> {
  const { id } = found;
  const notice = await world.towns.read(id, (town) => summary(town, found, now));
  await world.towns.change(id, async (town) => {
    const municipality = await town.municipality();
    const { nextSummaryAt, settings } = municipality;
    if (nextSummaryAt === null || now < nextSummaryAt) return;
    town.saveMunicipality({ ...municipality, nextSummaryAt: summaryAfter(settings, now) });
    const isWanted = settings.summaryTime !== null && now <= nextSummaryAt + SUMMARY_WORTH_SENDING;
    if (notice && isWanted) {
      town.say(`summary/${dateOf(nextSummaryAt, settings.timeZone)}`, toStaff(notice), now);
    }
  });
}

/** Null where nobody wants it. */
async function summary(town: TownReading, { waves }: Municipality, now: Instant): Promise<Notice | null> {
  const recipients = await town.recipients();
  if (!recipients.some(({ confirmedAt, wants }) => confirmedAt !== null && wants.includes('summary')))
    return null;
  const { active, answered, openAlerts, paused, blocked } = await countPeople(town, waves);
  const unanswered = active - answered;
  return {
    kind: 'summary',
    asked: active,
    answered,
    unanswered,
    alerts: openAlerts,
    paused,
    blocked,
    at: now,
  };
}
