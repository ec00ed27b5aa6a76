import { dateOf, days, daysLater, type Instant } from '../domain/calendar.ts';
import type { Municipality } from '../domain/municipality.ts';
import { firstOfMonth, quotaForecast } from '../domain/quota-forecast.ts';
import { roundsOfDays, type DayOfWave } from '../domain/rounds-of-days.ts';
import { troublesOf } from '../domain/trouble.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

/** Days that are shown, the first of them today. */
const DAYS = 7;
/** To the family, about a case. */
const ALARMS = ['alert-notice', 'alert-again', 'help-notice'];

/**
 * How the service runs. Reads the municipality, its rounds of seven days, and a dozen counts, whatever the number of people;
 * asks LINE about the month, and does without its answer.
 */
export function readStatus(world: World, municipalityId: string, now: Instant) {
  return world.towns.read(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const { settings, waves: all } = municipality;
    const [rounds, lastWebhook, waiting, failed, failedLately, quota, recipients] = await Promise.all([
      town.roundsFrom(daysLater(dateOf(now, settings.timeZone), 1 - DAYS)),
      town.lastWebhook(),
      readWaiting(town),
      countFailed(town, now - days(DAYS)),
      town.countFailed(now - days(1)),
      readQuota(world, town, municipality, now),
      countRecipients(town),
    ]);
    const lastWebhookAt = lastWebhook?.at ?? null;
    const waves = all.map((wave) => ({
      sendTime: wave.sendTime,
      days: roundsOfDays(wave, rounds, DAYS, settings.timeZone, now),
    }));
    const condition = { waves, lastWebhookAt, oldestAt: waiting.oldestAt, failedLately, quota, recipients };
    return {
      troubles: troublesOf(condition, now),
      lastWebhookAt,
      waves: waves.map(({ sendTime, days: ofWave }) => ({ sendTime, days: ofWave.map(inNumbers) })),
      waiting,
      failed,
      quota,
      recipients,
    };
  });
}

function inNumbers({ date, standing, round }: DayOfWave) {
  if (!round) return { date, standing, round };
  const { openedAt, deliveredAt, accepted, notAsked } = round;
  return {
    date,
    standing,
    round: { openedAt, deliveredAt, peopleAsked: accepted, rostersNotAsked: notAsked.length },
  };
}

async function readWaiting(town: TownReading) {
  const [count, oldest] = await Promise.all([town.countWaiting(), town.oldestWaiting()]);
  return { count, oldestAt: oldest?.madeAt ?? null };
}

async function countFailed(town: TownReading, since: Instant) {
  const [alarms, people, notices, recipients, accounts, menus] = await Promise.all([
    town.countFailed(since, { kinds: ALARMS }),
    town.countFailed(since, { to: 'person' }),
    town.countFailed(since, { to: 'staff' }),
    town.countFailed(since, { to: 'recipient' }),
    town.countFailed(since, { to: 'account' }),
    town.countFailed(since, { to: 'menu' }),
  ]);
  return { alarms, people: people - alarms, recipients: notices + recipients, accounts, menus };
}

async function countRecipients(town: TownReading) {
  const [reachable, unreachable] = await Promise.all([
    town.countRecipients('reachable'),
    town.countRecipients('unreachable'),
  ]);
  return { reachable, unreachable };
}

async function readQuota(world: World, town: TownReading, municipality: Municipality, now: Instant) {
  const [quota, asked] = await Promise.all([
    world.line.quota(municipality),
    town.countAskedFrom(firstOfMonth(now)),
  ]);
  return quota && { ...quota, ...quotaForecast(municipality, quota, asked, now) };
}
