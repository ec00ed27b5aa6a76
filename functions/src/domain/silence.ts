import type { Settings } from './municipality.ts';
import type { Subject } from './subject.ts';
import type { Wave } from './wave.ts';

/**
 * How many rounds in a row a person has missed: the rounds since the last sign of life, less those that LINE did not
 * accept for the person's roster. Counted in rounds and not in days: a day that was not asked cannot be missed.
 */
export function missedRounds(wave: Wave, subject: Subject): number {
  const notAsked = wave.notAsked.filter(
    ({ seq, rosterIds }) => seq > subject.answeredThrough && rosterIds.includes(subject.rosterId),
  );
  return wave.seq - subject.answeredThrough - notAsked.length;
}

/**
 * N as it counts for the wave's latest round. A smaller N than before is applied only once as many rounds have been opened
 * since the change: nobody is judged by rounds of the time before it, so a change is never a flood of alerts.
 */
export function alertAfter(
  { formerly, seq }: Pick<Wave, 'formerly' | 'seq'>,
  { alertAfterRounds }: Pick<Settings, 'alertAfterRounds'>,
): number {
  return formerly !== null && seq <= formerly.throughSeq ? formerly.alertAfterRounds : alertAfterRounds;
}

/** The wave when N becomes `n`; nothing changes where it is `n` already. */
export function withNewThreshold<W extends Pick<Wave, 'formerly' | 'seq'>>(
  wave: W,
  settings: Pick<Settings, 'alertAfterRounds'>,
  n: number,
): W {
  if (n === settings.alertAfterRounds) return wave;
  const present = alertAfter(wave, settings);
  const formerly = n < present ? { alertAfterRounds: present, throughSeq: wave.seq + n - 1 } : null;
  return { ...wave, formerly };
}

/** Whether a person has missed enough rounds for an alert. */
export function hasMissedEnough(wave: Wave, settings: Settings, subject: Subject): boolean {
  return missedRounds(wave, subject) >= alertAfter(wave, settings);
}

/** Whether a person's silence is to become an alert now. */
export function isSilent(wave: Wave, settings: Settings, subject: Subject): boolean {
  return silentSince(subject) !== null && hasMissedEnough(wave, settings, subject);
}

/** Nobody of the wave who answered a later round than this can be silent: the bound of the search. */
export function silentThrough(wave: Wave, settings: Settings): number {
  return wave.seq - alertAfter(wave, settings);
}

/** The last round a person answered, where the search for silence is to find them; null where it is not. */
export function silentSince({ status, alertId, answeredThrough }: Subject): number | null {
  return status === 'active' && alertId === null ? answeredThrough : null;
}
