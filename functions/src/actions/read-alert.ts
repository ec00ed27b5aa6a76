import type { Alert } from '../domain/alert.ts';
import { canBeReopened } from '../domain/answer-alert.ts';
import { dateOf, daysLater, lastDays, type Instant, type LocalDate } from '../domain/calendar.ts';
import { waveOf, type Municipality } from '../domain/municipality.ts';
import type { Outgoing } from '../domain/outgoing.ts';
import { reportedDays } from '../domain/reported-days.ts';
import type { Staff } from '../domain/staff.ts';
import type { Subject } from '../domain/subject.ts';
import { STEPS_READ } from '../domain/timeline.ts';
import { contactsFor, glance } from './case-at-a-glance.ts';
import { caseOf } from './case-of.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

/** Days whose reports a case shows, today's included. */
const DAYS = 7;
/** More alarms than a case ever has. */
const ALARMS_READ = 200;

/**
 * A case with everything that whoever looks after it has to know. Reads its steps and alarms, and seven days.
 * Refuses `no-such-alert`.
 */
export function readAlert(world: World, municipalityId: string, alertId: string, by: Staff, now: Instant) {
  return world.towns.read(municipalityId, async (town) => {
    const { alert, subject, municipality } = await caseOf(town, alertId);
    const today = dateOf(now, municipality.settings.timeZone);
    const [contacts, steps, alarms, days] = await Promise.all([
      contactsFor(town, subject, by),
      town.stepsOf(alertId, STEPS_READ),
      town.alarmsAbout(alertId, ALARMS_READ),
      latestDays(town, municipality, subject, today),
    ]);
    return {
      ...glance(alert, subject, contacts),
      birthDate: contacts.birthDate,
      address: contacts.address,
      family: familyOf(subject, alert),
      alarms: became(alarms),
      steps,
      days,
      canBeReopened: canBeReopened(alert, subject, now),
    };
  });
}

/** Who watches now, whether they were alarmed, and whether we know that nothing reaches them. */
function familyOf({ watchers }: Subject, { told }: Alert) {
  return watchers.map(({ lineUserId, name, unreachableSince }) => ({
    name,
    told: told.includes(lineUserId),
    blockedAt: unreachableSince,
  }));
}

/** What became of the alarms to the family: LINE took them, they are under way, or they were given up. */
function became(alarms: Outgoing[]) {
  const count = (...statuses: Outgoing['status'][]) =>
    alarms.filter(({ status }) => statuses.includes(status)).length;
  return { sent: count('sent'), underWay: count('waiting', 'sending'), failed: count('failed') };
}

/** Today last. A day whose message is still to come is no silent one. */
async function latestDays(town: TownReading, municipality: Municipality, subject: Subject, today: LocalDate) {
  const reports = await town.reportsFrom(subject.id, daysLater(today, 1 - DAYS));
  const { timeZone } = municipality.settings;
  const wave = waveOf(municipality, subject);
  const dates = lastDays(today, DAYS).toReversed();
  const days = reportedDays(dates, subject, wave, { reports, rounds: [] }, today, timeZone);
  const lastAt = new Map(reports.map((report) => [report.date, report.lastAt]));
  return days.map(({ date, mark }) => ({ date, mark, lastAt: lastAt.get(date) ?? null }));
}
