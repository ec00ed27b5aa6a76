import { dateOf } from '../domain/calendar.ts';
import { seqAt } from '../domain/municipality.ts';
import { toStaff } from '../domain/outgoing.ts';
import { join, leave, rosterWithRoom } from '../domain/roster.ts';
import { recordSign } from '../domain/subject.ts';
import type { Scene, Turn } from './scene.ts';

/** Somebody added the account, or came back: a subject is asked again from the next round on. */
export async function follow({ town, municipality, person, subject, event }: Scene): Promise<Turn> {
  if (!subject) return { reply: { kind: 'welcome' } };
  const wasAway = subject.status === 'blocked';
  // Meanwhile somebody else may have been given their place, and rounds went by in which they were not asked.
  const roster = await town.roster(wasAway ? rosterWithRoom(municipality) : subject.rosterId);
  const seq = wasAway ? municipality.seq : seqAt(municipality, event.at);
  const date = dateOf(event.at, municipality.settings.timeZone);
  const late = subject.lastReport !== null && date < subject.lastReport.date;
  const earlier = late ? await town.report(subject.id, date) : null;
  const sign = { kind: 'returned', help: false, at: event.at, date, seq } as const;
  const recorded = recordSign(subject, earlier, sign);

  const [withMember, joined] = join(municipality, roster, subject.lineUserId);
  town.saveMunicipality(withMember);
  town.saveRoster(joined);
  town.saveSubject({ ...recorded.subject, rosterId: roster.id, status: 'active' });
  town.saveReport(subject.id, recorded.report);
  return { reply: { kind: 'menu', subject: true, family: person.watching.length > 0 } };
}

/**
 * Somebody blocked the account. A subject who cannot be asked is not silent: the families are not alarmed, staff are told
 * the same day. Blocking is no sign of life. Who gave a sign of life since has come back: that event was late.
 */
export async function block({ town, municipality, subject, event }: Scene): Promise<Turn> {
  if (!subject || subject.status === 'blocked') return { reply: null };
  if (subject.lastReport && subject.lastReport.lastAt > event.at) return { reply: null };
  const roster = await town.roster(subject.rosterId);
  const [withoutMember, left] = leave(municipality, roster, subject.lineUserId);
  town.saveMunicipality(withoutMember);
  town.saveRoster(left);
  town.saveSubject({ ...subject, status: 'blocked' });
  town.say(`blocked/${event.id}`, toStaff({ kind: 'unreachable', people: 1, at: event.at }), event.at);
  return { reply: null };
}
