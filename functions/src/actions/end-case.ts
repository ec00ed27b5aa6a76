import type { Actor } from '../domain/actor.ts';
import type { Alert } from '../domain/alert.ts';
import { closeAlert } from '../domain/answer-alert.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Ending } from '../domain/ending.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Subject } from '../domain/subject.ts';
import { recordVouch } from './record-vouch.ts';
import { sayTheEnd } from './say-the-end.ts';
import type { Town } from './town.ts';

/**
 * A person ends a case: whoever was alarmed hears how, and what was found out is in the proxy report of the day. The same
 * silence does not alarm again; new rounds are counted from here. False where it is closed already: then nothing changes.
 */
export async function endCase(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  alert: Alert,
  by: Actor,
  ending: Ending,
  at: Instant,
): Promise<boolean> {
  const closed = closeAlert(alert, by, at, ending);
  if (!closed) return false;
  const vouchedFor = await recordVouch(town, municipality, subject, by, ending.outcome, at);
  town.saveAlert(closed);
  town.saveSubject({ ...vouchedFor, alertId: null });
  sayTheEnd(town, municipality, subject, alert, closed, by, at);
  return true;
}
