import type { Access } from './access.ts';
import type { Alert } from './alert.ts';
import { momentOf, type Instant } from './calendar.ts';
import type { PauseDays } from './pause.ts';
import type { Subject } from './subject.ts';

/** One thing in somebody's time with the service, at its moment. */
export type ChronicleEntry = { at: Instant } & (
  | { what: 'registered' }
  /** A case, at the moment it was opened, with how it ended as far as it has. */
  | {
      what: 'case';
      alertId: string;
      kind: Alert['kind'];
      closed: Pick<Alert, 'outcome' | 'reason'> | null;
    }
  /** Days of a pause that were kept, or are agreed on. */
  | ({ what: 'rested' | 'pause' } & PauseDays)
  /** Somebody began to watch, who still does. */
  | { what: 'watcher'; name: string }
  /** A member of staff changed something by a call of the console. */
  | { what: 'change'; call: string; uid: string }
);

/** What the subject's own document tells. */
export function ownEntries(subject: Subject, timeZone: string): ChronicleEntry[] {
  const { registeredAt, rested, pause, pauseDecidedAt, watchers } = subject;
  return [
    { what: 'registered', at: registeredAt },
    ...rested.map(({ from, through }): ChronicleEntry => {
      return { what: 'rested', at: momentOf(from, '00:00', timeZone), from, through };
    }),
    ...(pause ? [decided(pause, pauseDecidedAt ?? registeredAt)] : []),
    ...watchers.map(({ name, since }): ChronicleEntry => ({ what: 'watcher', at: since, name })),
  ];
}

const decided = ({ from, through }: PauseDays, at: Instant): ChronicleEntry => ({
  what: 'pause',
  at,
  from,
  through,
});

export function entryOfCase({ id, openedAt, kind, status, outcome, reason }: Alert): ChronicleEntry {
  const closed = status === 'closed' ? { outcome, reason } : null;
  return { what: 'case', at: openedAt, alertId: id, kind, closed };
}

/** What staff changed; null for what they did about a case, which the case tells. */
export function entryOfChange({ at, call, uid }: Access): ChronicleEntry | null {
  return call.startsWith('alert.') ? null : { what: 'change', at, call, uid };
}

/** Entries of one kind, the latest first, and how far back they reach: null is to the beginning. */
export interface Reaching {
  entries: ChronicleEntry[];
  backTo: Instant | null;
}

/**
 * A page of a chronicle, the latest first: as far back as all kinds of entries are known. `next` is before when the next page
 * is; null where there is none.
 */
export function chroniclePage(
  kinds: Reaching[],
  before: Instant | null,
): { entries: ChronicleEntry[]; next: Instant | null } {
  const floors = kinds.flatMap(({ backTo }) => (backTo === null ? [] : [backTo]));
  const next = floors.length === 0 ? null : Math.max(...floors);
  const entries = kinds
    .flatMap((kind) => kind.entries)
    .filter(({ at }) => (next === null || at >= next) && (before === null || at < before))
    .toSorted((a, b) => b.at - a.at);
  return { entries, next };
}
