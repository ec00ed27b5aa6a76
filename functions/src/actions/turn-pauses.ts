import { dateOf, daysLater, type Instant, type LocalDate } from '../domain/calendar.ts';
import { waveOf, withWave, type Municipality } from '../domain/municipality.ts';
import { hasEnded, pauseTurnsOn, resting, withoutPause } from '../domain/pause.ts';
import type { Subject } from '../domain/subject.ts';
import type { Wave } from '../domain/wave.ts';
import { tellOfEnd } from './pause-subject.ts';
import { seatsIn, type Seats } from './seats.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** People looked at in one transaction: a pause that ends is a write for the subject and one for each who is told. */
const PAGE = 100;

/**
 * Begins and ends the pauses of a wave whose day has come, before the round of that day is opened; after an outage, those
 * of all the days since. Reads whose pause turns, not everybody, and nothing where `found`, the wave as the query for what
 * is due read it, expects none today. A second run finds nothing to do.
 */
export async function turnPauses(
  world: World,
  { id, settings }: Municipality,
  found: Wave,
  now: Instant,
): Promise<void> {
  let more = isTurning(found, dateOf(now, settings.timeZone));
  while (more) more = await world.towns.change(id, (town) => turnPage(town, found.id, now));
}

const isTurning = ({ nextPauseOn }: Wave, today: LocalDate): boolean =>
  nextPauseOn !== null && nextPauseOn <= today;

/** False where no more turn today. */
async function turnPage(town: Town, waveId: string, now: Instant): Promise<boolean> {
  const municipality = await town.municipality();
  const today = dateOf(now, municipality.settings.timeZone);
  if (!isTurning(waveOf(municipality, { waveId }), today)) return false;
  const due = await town.subjectsTurning(waveId, { through: today }, PAGE);
  const later = await town.subjectsTurning(waveId, { after: today }, 1);

  const seats = seatsIn(town, municipality);
  const turned: Subject[] = [];
  for (const subject of due) turned.push(await turn(town, municipality, seats, subject, now));
  for (const subject of turned) town.saveSubject(subject);
  const more = due.length === PAGE;
  const next = [...later, ...turned].flatMap((subject) => pauseTurnsOn(subject) ?? []).toSorted()[0] ?? null;
  seats.save((changed) => (more ? changed : lookingNext(changed, waveId, next)));
  return more;
}

/** A subject whose pause has begun, or is over – or both, where we were away. */
async function turn(
  town: Town,
  municipality: Municipality,
  seats: Seats,
  subject: Subject,
  now: Instant,
): Promise<Subject> {
  const today = dateOf(now, municipality.settings.timeZone);
  const begun = resting(subject, today);
  if (begun.status !== subject.status) await seats.free(subject);
  if (!hasEnded(begun, today)) return begun;
  tellOfEnd(town, municipality, begun, 'calendar', now);
  const back = withoutPause(begun, waveOf(municipality, begun).seq, daysLater(today, -1));
  return back.status === begun.status ? back : seats.give(back);
}

function lookingNext(municipality: Municipality, waveId: string, next: LocalDate | null): Municipality {
  return withWave(municipality, { ...waveOf(municipality, { waveId }), nextPauseOn: next });
}
