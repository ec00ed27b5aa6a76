import { z } from 'zod';
import type { Instant } from './calendar.ts';
import type { Subject } from './subject.ts';
import { isConfirmed, isReached, type Watcher } from './watcher.ts';

/**
 * Whom alarms reach. LINE takes a message for somebody who blocks the account and shows it to nobody: that they blocked it is
 * all that is known. It stands with the person, once, and with everybody they watch, where an alarm looks for it.
 */

/** Whether an alarm about a subject reaches nobody of the family: nobody watches, or all who do block the account. */
export function reachesNobody({ watchers }: Pick<Subject, 'watchers'>): boolean {
  return !watchers.some(isReached);
}

/**
 * Whether an alarm about a subject would reach the family. confirmed: one of them has shown that alarms arrive · unconfirmed:
 * nobody has, yet · blocked: all who watch block the account · nobody: nobody watches.
 */
export const familyReach = z.enum(['confirmed', 'unconfirmed', 'blocked', 'nobody']);
export type FamilyReach = z.infer<typeof familyReach>;

/** Of whom nobody knows that an alarm would reach anybody. */
export const OUT_OF_REACH: readonly FamilyReach[] = ['unconfirmed', 'blocked', 'nobody'];

export function reachOf(subject: Pick<Subject, 'watchers'>): FamilyReach {
  if (subject.watchers.length === 0) return 'nobody';
  if (reachesNobody(subject)) return 'blocked';
  return subject.watchers.some(isConfirmed) ? 'confirmed' : 'unconfirmed';
}

/** What those are found by of whom an alarm would reach nobody; null for whoever is not on LINE yet: nobody is asked, none alarmed. */
export function reachKey(subject: Pick<Subject, 'watchers' | 'status'>): FamilyReach | null {
  return subject.status === 'unlinked' ? null : reachOf(subject);
}

/** The subject, where one of the watchers can be reached no more from now on. */
export function losesWatcher(subject: Subject, lineUserId: string, at: Instant): Subject {
  return withWatcher(subject, lineUserId, (watcher) =>
    watcher.since > at ? watcher : { ...watcher, unreachableSince: watcher.unreachableSince ?? at },
  );
}

/** The subject, where one of the watchers can be reached again. */
export function regainsWatcher(subject: Subject, lineUserId: string): Subject {
  return withWatcher(subject, lineUserId, (watcher) => ({ ...watcher, unreachableSince: null }));
}

/** The subject, where one of the watchers said that a test message arrived. The latest time counts. */
export function confirmsWatcher(subject: Subject, lineUserId: string, at: Instant): Subject {
  return withWatcher(subject, lineUserId, (watcher) => ({
    ...watcher,
    confirmedAt: Math.max(watcher.confirmedAt ?? 0, at),
  }));
}

function withWatcher(subject: Subject, lineUserId: string, change: (watcher: Watcher) => Watcher): Subject {
  const watchers = subject.watchers.map((each) => (each.lineUserId === lineUserId ? change(each) : each));
  return { ...subject, watchers };
}
