import { awayUntil } from '../domain/away.ts';
import { dateOf, type Instant } from '../domain/calendar.ts';
import { waveOf, type Municipality } from '../domain/municipality.ts';
import { expecting, resting } from '../domain/pause.ts';
import { join, rosterWithRoom } from '../domain/roster.ts';
import type { Subject } from '../domain/subject.ts';
import type { Town } from './town.ts';

/**
 * Puts somebody who was away back among those who are asked: a follow says so, and so does any later sign of life, should
 * the follow be lost. The rounds since were not asked of them. A sign from before they went away brings nobody back.
 * Who is in the days of a pause rests on. Answers with the municipality as saved, too.
 */
export async function comeBack(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  at: Instant,
): Promise<{ subject: Subject; municipality: Municipality }> {
  const { lineUserId, status, statusSince } = subject;
  if (lineUserId === null || status !== 'blocked' || at < statusSince) return { subject, municipality };
  const wave = waveOf(municipality, subject);
  const reachable: Subject = {
    ...subject,
    status: 'active',
    statusSince: at,
    away: awayUntil(subject, wave, at),
    answeredThrough: wave.seq,
  };
  const back = resting(reachable, dateOf(at, municipality.settings.timeZone));
  if (back.status === 'paused') return { subject: back, municipality };
  // Meanwhile somebody else may have been given their place.
  const roster = await town.roster(rosterWithRoom(municipality, subject.waveId));
  const [withMember, joined] = join(municipality, subject.waveId, roster, lineUserId);
  const prepared = expecting(withMember, back);
  town.saveMunicipality(prepared);
  town.saveRoster(joined);
  return { subject: { ...back, rosterId: roster.id }, municipality: prepared };
}
