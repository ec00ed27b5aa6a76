import { dateOf, daysLater, type Instant } from '../domain/calendar.ts';
import type { World } from './world.ts';

/** Days that are shown, the last of them yesterday. */
const DAYS = 14;

/** The days gone by in numbers, oldest first; null for a day on which nobody was asked. Reads the municipality and a document a day. */
export function readDays(world: World, municipalityId: string, now: Instant) {
  return world.towns.read(municipalityId, async (town) => {
    const { settings } = await town.municipality();
    const today = dateOf(now, settings.timeZone);
    const counted = await town.days(daysLater(today, -DAYS));
    return {
      days: Array.from({ length: DAYS }, (_, index) => {
        const date = daysLater(today, index - DAYS);
        const day = counted.find((each) => each.date === date);
        return { date, numbers: day ? { asked: day.asked, answered: day.answered } : null };
      }),
    };
  });
}
