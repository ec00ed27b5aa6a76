import type { Instant } from './calendar.ts';
import type { Subject } from './subject.ts';
import { isReached, type Watcher } from './watcher.ts';

/**
 * Whom alarms reach. LINE takes a message for somebody who blocks the account and shows it to nobody: that they blocked it is
 * all that is known. It stands with the person, once, and with everybody they watch, where an alarm looks for it.
 */

/** Whether an alarm about a subject reaches nobody of the family: nobody watches, or all who do block the account. */
export function reachesNobody({ watchers }: Subject): boolean {
  return !watchers.some(isReached);
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
