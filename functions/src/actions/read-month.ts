import { dateOf, type Instant } from '../domain/calendar.ts';
import { datesOf, daysIn, remembersFrom, type Month } from '../domain/month.ts';
import { waveOf } from '../domain/municipality.ts';
import { Refusal } from '../domain/refusal.ts';
import type { World } from './world.ts';

/**
 * The days of a month of one subject. Refuses `no-such-subject`. Reads the subject and about a document a day: others' words
 * only for days without an own report, rounds only for those the wave does not remember.
 */
export function readMonth(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  subjectId: string,
  month: Month,
  now: Instant,
) {
  return world.towns.read(municipalityId, async (town) => {
    const [municipality, subject] = await Promise.all([town.municipality(), town.subject(subjectId)]);
    if (!subject) throw new Refusal('no-such-subject');
    const { timeZone } = municipality.settings;
    const wave = waveOf(municipality, subject);
    const today = dateOf(now, timeZone);
    const registeredOn = dateOf(subject.registeredAt, timeZone);
    const dates = datesOf(month).filter((date) => date >= registeredOn && date <= today);

    const [first, last] = [dates.at(0), dates.at(-1)];
    const reports = first && last ? await town.reportsBetween(subjectId, first, last) : [];
    const open = dates.filter((date) => !reports.some((report) => report.date === date));
    const remembered = remembersFrom(wave, timeZone);
    const [proxies, rounds] = await Promise.all([
      town.proxyReportsOn(subjectId, open),
      town.roundsOn(
        wave.id,
        open.filter((date) => remembered !== null && date < remembered),
      ),
    ]);
    return { days: daysIn(month, subject, wave, { reports, proxies, rounds }, today, timeZone) };
  });
}
