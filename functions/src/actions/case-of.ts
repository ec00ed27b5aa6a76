import type { Alert } from '../domain/alert.ts';
import type { Municipality } from '../domain/municipality.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Subject } from '../domain/subject.ts';
import type { TownReading } from './town.ts';

/** A case with whom it is about. Refuses `no-such-alert`, also where the subject has left and it is being erased. */
export async function caseOf(
  town: TownReading,
  alertId: string,
): Promise<{ alert: Alert; subject: Subject; municipality: Municipality }> {
  const [municipality, alert] = await Promise.all([town.municipality(), town.alert(alertId)]);
  const subject = alert && (await town.subject(alert.subjectId));
  if (!alert || !subject) throw new Refusal('no-such-alert');
  return { alert, subject, municipality };
}
