import type { Settings } from './municipality.ts';
import type { Subject } from './subject.ts';
import type { Wave } from './wave.ts';

/**
 * How many rounds in a row a person has missed: the rounds since the last sign of life, less those that LINE did not
 * accept for the person's roster. Counted in rounds and not in days: a day that was not asked cannot be missed.
 */
export function missedRounds(wave: Wave, subject: Subject): number {
  return missedSince(wave, subject, subject.answeredThrough);
}

function missedSince(wave: Wave, { rosterId }: Subject, from: number): number {
  const notAsked = wave.notAsked.filter(({ seq, rosterIds }) => seq > from && rosterIds.includes(rosterId));
  return wave.seq - from - notAsked.length;
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

/** Whether a person has missed enough rounds for an alert: by their own N, or else by the municipality's. */
export function hasMissedEnough(wave: Wave, settings: Settings, subject: Subject): boolean {
  return subject.thresholds.some(
    ({ rounds, since }) =>
      missedSince(wave, subject, countedFrom(subject, since)) >= (rounds ?? alertAfter(wave, settings)),
  );
}

/** Whether a person's silence is to become an alert now. */
export function isSilent(wave: Wave, settings: Settings, subject: Subject): boolean {
  return isAsked(subject) && hasMissedEnough(wave, settings, subject);
}

/** Nobody of the wave who is judged by the municipality's N and answered a later round than this can be silent. */
export function silentThrough(wave: Wave, settings: Settings): number {
  return wave.seq - alertAfter(wave, settings);
}

/**
 * The round from which the municipality's N is counted for a person; null where it is not, or nobody waits for them. The
 * search finds whoever has this at `silentThrough` or below.
 */
export function silentSince(subject: Subject): number | null {
  const present = subject.thresholds.at(-1);
  return isAsked(subject) && present?.rounds === null ? countedFrom(subject, present.since) : null;
}

/**
 * The round with which a person becomes silent by an N of their own; null where they have none, or nobody waits for them.
 * The search finds whoever has this at the wave's latest round or below: rounds that were not asked make it later.
 */
export function silentFrom(subject: Subject): number | null {
  const rounds = subject.thresholds.flatMap(({ rounds: own, since }) =>
    own === null ? [] : [countedFrom(subject, since) + own],
  );
  return isAsked(subject) && rounds.length > 0 ? Math.min(...rounds) : null;
}

const countedFrom = ({ answeredThrough }: Subject, since: number) => Math.max(answeredThrough, since);

/** Whether somebody is waited for: asked, and not yet cared about. */
const isAsked = ({ status, alertId }: Subject) => status === 'active' && alertId === null;
