import { dateOf, nextMomentAt, type Instant } from '../../functions/src/domain/calendar.ts';
import type { Channel } from '../line/control.ts';
import type { Stack } from '../stack/stack.ts';
import { DEMO, demoMunicipality } from './demo-municipality.ts';
import { playDay } from './play-day.ts';
import { seedTown } from './seed.ts';
import { setUpTownMenus } from './town-menus.ts';

const ZONE = 'Asia/Tokyo';
/** So many residents have a month of history and a day played for real; more of them have only the shortest history. */
export const TOWN_SIZE = 30;

/**
 * The moment the demo begins: the next ten to eight, ten minutes before a morning's message. Never behind real time, which
 * is what the console's calls go by.
 */
export function tenToEight(now: Instant): Instant {
  return nextMomentAt('07:50', now, ZONE);
}

/** When the clock has to start so that the town can play its last day before the demo begins. */
export function townWakes(begin: Instant, subjects: number): Instant {
  return subjects > 0 && subjects <= TOWN_SIZE ? begin - 24 * 60 * 60_000 : begin;
}

/**
 * Fills the demo municipality: nobody, a town of 30 with a month behind it – its last day played for real, so that there
 * are talks to read, an open alert and a mail – or as many people as wanted with a short history.
 */
export async function openTown(
  stack: Stack,
  channel: Channel,
  subjects: number,
  begin: Instant,
): Promise<void> {
  const seedDay = dateOf(stack.clock.now(), ZONE);
  const played = seedDay !== dateOf(begin, ZONE);
  const service = subjects === 0 ? 0 : played ? 30 : 2;
  const people = await seedTown(stack.db, demoMunicipality(seedDay, service), subjects, seedDay);
  for (const { userId, name } of people) stack.line.addPhone({ userId, name, friendOf: [channel.channelId] });
  await setUpTownMenus(stack, DEMO, channel);
  if (played) await playDay(stack, channel.channelId, people, seedDay);
  await stack.time.goTo(begin);
}
