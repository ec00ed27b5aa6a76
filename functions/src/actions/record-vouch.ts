import type { Actor } from '../domain/actor.ts';
import { dateOf, type Instant } from '../domain/calendar.ts';
import type { Outcome } from '../domain/ending.ts';
import { waveOf, type Municipality } from '../domain/municipality.ts';
import { withVouch } from '../domain/proxy-report.ts';
import type { Subject } from '../domain/subject.ts';
import type { Town } from './town.ts';

/**
 * Records what somebody found out about a subject, in the proxy report of the day, and answers with the subject to be
 * saved: what is known holds for all rounds so far. It is no sign of life of theirs: their own report stays as it is.
 */
export async function recordVouch(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  by: Actor,
  outcome: Outcome,
  at: Instant,
): Promise<Subject> {
  const date = dateOf(at, municipality.settings.timeZone);
  const known = await town.proxyReport(subject.id, date);
  town.saveProxyReport(subject.id, withVouch(known, date, by, outcome, at));
  return { ...subject, answeredThrough: waveOf(municipality, subject).seq };
}
