import { z } from 'zod';
import { instant, type Instant } from './calendar.ts';

/** Who watches a subject, as the subject's own document carries it: whom an alert tells. */
export const watcherSchema = z.object({
  lineUserId: z.string(),
  /** The name that the subject and the other watchers see. */
  name: z.string(),
  since: instant,
  /** When they last said that a test message arrived; null until then. */
  confirmedAt: instant.nullable(),
  /** Since when nothing reaches them: they block the account. Null while they do not. */
  unreachableSince: instant.nullable(),
  /** When they last pressed 「受け取りました」 on a drill (domain/drill.ts). */
  drillReceivedAt: instant.nullable(),
});
export type Watcher = z.infer<typeof watcherSchema>;

/** More people than this are a circle, not a family; it also bounds what one alert writes. */
export const WATCHERS_MAX = 10;

/** Somebody who begins to watch, which they did by writing to the account: it reaches them. */
export function newWatcher(lineUserId: string, name: string, since: Instant): Watcher {
  return { lineUserId, name, since, confirmedAt: null, unreachableSince: null, drillReceivedAt: null };
}

/** Whether an alarm can reach somebody, as far as is known. */
export function isReached({ unreachableSince }: Watcher): boolean {
  return unreachableSince === null;
}

/** Whether somebody has shown that alarms arrive, and has not blocked the account since. */
export function isConfirmed(watcher: Watcher): boolean {
  return watcher.confirmedAt !== null && isReached(watcher);
}
