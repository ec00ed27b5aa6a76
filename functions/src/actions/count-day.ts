import type { Instant } from '../domain/calendar.ts';
import { dayEndsAfter, endedDay, wavesThatAsked, type Day } from '../domain/day.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

/**
 * Keeps the day that has ended in numbers: they cannot be had later. Counted before the transaction: a count inside it
 * would lock whom it counts. Costs two reads a thousand people, and two writes. A second run finds nothing due.
 */
export async function countDay(world: World, found: Municipality, now: Instant): Promise<void> {
  const day = await world.towns.read(found.id, (town) => inNumbers(town, found));
  await world.towns.change(found.id, async (town) => {
    const municipality = await town.municipality();
    if (now < municipality.dayEndsAt) return;
    town.saveMunicipality({ ...municipality, dayEndsAt: dayEndsAfter(municipality.settings, now) });
    if (day) town.saveDay(day);
  });
}

/** Null for a day on which nobody was asked. */
async function inNumbers(town: TownReading, found: Municipality): Promise<Day | null> {
  const date = endedDay(found);
  const waves = wavesThatAsked(found, date);
  if (waves.length === 0) return null;
  const since = (from: (seq: number) => number) =>
    Promise.all(waves.map(({ id, seq }) => town.countSubjects('active', { waveId: id, from: from(seq) })));
  const [asked, answered] = await Promise.all([since(() => 0), since((seq) => seq)]);
  return { date, asked: sum(asked), answered: sum(answered) };
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
