import type { Instant } from '../domain/calendar.ts';
import { waveOf, type Municipality } from '../domain/municipality.ts';
import type { Subject } from '../domain/subject.ts';
import type { Change } from '../domain/timeline.ts';
import { sayTheEnd } from './say-the-end.ts';
import type { Town } from './town.ts';

/**
 * A person ended a case: whoever was alarmed hears how. What was found out holds for all rounds so far, so the same silence
 * does not alarm again; new ones are counted from here.
 */
export function endCase(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  closed: Change,
  at: Instant,
): void {
  town.saveAlert(closed);
  town.saveSubject({ ...subject, alertId: null, answeredThrough: waveOf(municipality, subject).seq });
  sayTheEnd(town, municipality, subject, closed.alert, at);
}
