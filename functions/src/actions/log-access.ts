import { accessOf, hourlyAccessOf, type Access } from '../domain/access.ts';
import { hours, type Instant } from '../domain/calendar.ts';
import type { Doing } from '../domain/staff.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/**
 * The World as a member of staff acts in it. What a call shows is in the access log before it is shown; whatever it changes
 * is in the log by the same transaction, so neither is without the other; what changes nothing is in no log. Several
 * transactions of one call are one line.
 */
export async function loggedWorld(
  world: World,
  municipalityId: string,
  does: Doing,
  access: Pick<Access, 'uid' | 'at' | 'call' | 'about'>,
): Promise<World> {
  if (does === 'looks') return world;
  const note = async (town: Town, line: Access) =>
    town.saveAccess({ ...line, about: await withWhom(town, line.about) });
  if (does === 'sees') {
    const line = hourlyAccessOf({ ...access, does });
    const noted = notedThisHour(world, line.at);
    const key = `${municipalityId}/${line.id}`;
    if (noted.has(key)) return world;
    await world.towns.change(municipalityId, (town) => note(town, line));
    noted.add(key);
    return world;
  }
  const line =
    does === 'drafts'
      ? hourlyAccessOf({ ...access, does: 'changes' })
      : accessOf(world.dice.id(), { ...access, does });
  if (does === 'exports') {
    await world.towns.change(municipalityId, (town) => note(town, line));
    return world;
  }
  const { towns } = world;
  const change: typeof towns.change = (id, body) =>
    towns.change(id, async (town) => {
      const result = await body(town);
      if (town.hasChanged()) await note(town, line);
      return result;
    });
  return { ...world, towns: { ...towns, change } };
}

/** The lines of an hour that this server has written: a page that stays open asks every few seconds, and they are there. */
const notedLines = new WeakMap<World['towns'], { hour: number; lines: Set<string> }>();

function notedThisHour({ towns }: World, at: Instant): Set<string> {
  const hour = Math.floor(at / hours(1));
  const known = notedLines.get(towns);
  if (known?.hour === hour) return known.lines;
  const lines = new Set<string>();
  notedLines.set(towns, { hour, lines });
  return lines;
}

/** A case is about somebody: whoever asks who saw or changed what of them shall find it. */
async function withWhom(town: Town, about: Access['about']): Promise<Access['about']> {
  const { alertId, subjectId } = about;
  if (alertId === undefined || subjectId !== undefined) return about;
  const alert = await town.alert(alertId);
  return alert ? { ...about, subjectId: alert.subjectId } : about;
}
