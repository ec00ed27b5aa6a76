import type { Municipality } from './municipality.ts';
import type { Subject } from './subject.ts';

/**
 * How many rounds in a row a person has missed: the rounds since the last sign of life, less those that LINE did not
 * accept for the person's roster. Counted in rounds and not in days: a day that was not asked cannot be missed.
 */
export function missedRounds(municipality: Municipality, subject: Subject): number {
  const notAsked = municipality.notAsked.filter(
    ({ seq, rosterIds }) => seq > subject.answeredThrough && rosterIds.includes(subject.rosterId),
  );
  return municipality.seq - subject.answeredThrough - notAsked.length;
}

/** Whether a person's silence is to become an alert now. */
export function isSilent(municipality: Municipality, subject: Subject): boolean {
  return (
    silentSince(subject) !== null &&
    missedRounds(municipality, subject) >= municipality.settings.alertAfterRounds
  );
}

/** Nobody who answered a later round than this can be silent: the bound of the search. */
export function silentThrough(municipality: Municipality): number {
  return municipality.seq - municipality.settings.alertAfterRounds;
}

/** The last round a person answered, where the search for silence is to find them; null where it is not. */
export function silentSince({ status, alertId, answeredThrough }: Subject): number | null {
  return status === 'active' && alertId === null ? answeredThrough : null;
}
