import { REPEAT_AFTER, type Alert, type Patience } from './alert.ts';
import { hours, type Instant } from './calendar.ts';
import { withStep, type Change } from './timeline.ts';

/**
 * Takes an alert its next step when its time has come: nobody took it → staff are told again; taken but not ended → it is
 * open again for everybody; a day old → everybody is reminded. Null where nothing is due: a second run does nothing.
 */
export function advanceAlert(alert: Alert, patience: Patience, at: Instant): Change | null {
  if (alert.escalatesAt !== null && at >= alert.escalatesAt) {
    if (alert.status === 'open') return withStep({ ...alert, escalatesAt: null }, 'not-taken', null, at);
    const escalatesAt = at + hours(patience.takeWithinHours);
    return withStep({ ...alert, status: 'open', takenBy: null, escalatesAt }, 'reopened', null, at);
  }
  if (alert.repeatsAt !== null && at >= alert.repeatsAt) {
    return withStep({ ...alert, repeatsAt: at + REPEAT_AFTER }, 'repeated', null, at);
  }
  return null;
}
