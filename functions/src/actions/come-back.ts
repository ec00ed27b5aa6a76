import type { Instant } from '../domain/calendar.ts';
import { waveOf, type Municipality } from '../domain/municipality.ts';
import { join, rosterWithRoom } from '../domain/roster.ts';
import type { Subject } from '../domain/subject.ts';
import type { Town } from './town.ts';

/**
 * Puts somebody who was away back among those who are asked: a follow says so, and so does any later sign of life, should
 * the follow be lost. The rounds since were not asked of them. A sign from before they went away brings nobody back.
 */
export async function comeBack(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  at: Instant,
): Promise<Subject> {
  if (subject.status === 'active' || at < subject.statusSince) return subject;
  // Meanwhile somebody else may have been given their place.
  const roster = await town.roster(rosterWithRoom(municipality, subject.waveId));
  const [withMember, joined] = join(municipality, subject.waveId, roster, subject.lineUserId);
  town.saveMunicipality(withMember);
  town.saveRoster(joined);
  return {
    ...subject,
    status: 'active',
    statusSince: at,
    rosterId: roster.id,
    answeredThrough: waveOf(municipality, subject).seq,
  };
}
