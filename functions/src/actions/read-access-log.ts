import { settingsAbout, type Access, type AccessPlace, type WantedAccesses } from '../domain/access.ts';
import { daysLater, momentOf, type LocalDate } from '../domain/calendar.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

/** Which lines somebody asks for; null is whichever. Both days are among them. */
export interface AccessFilter extends Pick<WantedAccesses, 'subjectId' | 'does'> {
  staffId: string | null;
  from: LocalDate | null;
  to: LocalDate | null;
}

/**
 * A page of the access log, the latest first, with the names of today: whoever left is known by nothing any more. Reads the
 * municipality, the lines, and once each everybody they are by or about: at most three times as many as there are lines.
 */
export function readAccessLog(
  world: World,
  municipalityId: string,
  filter: AccessFilter,
  after: AccessPlace | null,
  limit: number,
) {
  return world.towns.read(municipalityId, async (town) => {
    const { timeZone } = (await town.municipality()).settings;
    const { staffId: uid, subjectId, does, from, to } = filter;
    const wanted: WantedAccesses = {
      uid,
      subjectId,
      does,
      from: from === null ? null : momentOf(from, '00:00', timeZone),
      before: to === null ? null : momentOf(daysLater(to, 1), '00:00', timeZone),
    };
    const found = await town.accesses(wanted, limit, after ?? undefined);
    const last = found.length === limit ? found.at(-1) : undefined;
    const shown = shownWith(town);
    return {
      lines: await Promise.all(found.map(shown)),
      next: last ? { at: last.at, id: last.id } : null,
    };
  });
}

/** Shows lines; what several of them are about is read once. */
function shownWith(town: TownReading) {
  const subjectOf = once((id) => town.subject(id));
  const recipientOf = once((id) => town.recipient(id));
  const staffOf = once((uid) => town.staff(uid));
  return async (line: Access) => {
    const { subjectId, recipientId, staffId } = line.about;
    const [by, subject, recipient, colleague] = await Promise.all([
      staffOf(line.uid),
      subjectId === undefined ? null : subjectOf(subjectId),
      recipientId === undefined ? null : recipientOf(recipientId),
      staffId === undefined ? null : staffOf(staffId),
    ]);
    const known = subject && { name: subject.name, registrationNumber: subject.registrationNumber };
    return {
      id: line.id,
      at: line.at,
      does: line.does,
      call: line.call,
      by: { staffId: line.uid, name: by?.name ?? null },
      subject: subjectId === undefined ? null : { subjectId, known },
      recipient: recipientId === undefined ? null : { name: recipient?.name ?? null },
      colleague: staffId === undefined ? null : { name: colleague?.name ?? null },
      settings: settingsAbout(line),
    };
  };
}

function once<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (id) => {
    const reading = asked.get(id) ?? read(id);
    asked.set(id, reading);
    return reading;
  };
}
