import { z } from 'zod';
import { keptActor, keptAs, type Actor } from './actor.ts';
import { instant, minutes, type Instant } from './calendar.ts';
import type { Subject } from './subject.ts';
import { isOnlyTwice } from './twice.ts';

/**
 * A 【訓練】: what an alarm about a subject would be, to everybody who watches them. It opens no case, tells no staff, and says
 * nothing about how the subject is. Only the latest is remembered; who received it stands with the watchers.
 */
export const drillSchema = z.object({ startedAt: instant, by: keptActor });
export type Drill = z.infer<typeof drillSchema>;

/** Soon after one another drills would only be noise, and each costs a message a watcher. */
const DRILL_EVERY = minutes(10);

export type DrillProblem = 'nobody-watches' | 'drill-too-soon';

/** The subject after a drill was started; `twice` where the same press came again. */
export function startDrill(subject: Subject, by: Actor, at: Instant): Subject | DrillProblem | 'twice' {
  const { drill, watchers } = subject;
  if (watchers.length === 0) return 'nobody-watches';
  if (drill && isOnlyTwice({ at: drill.startedAt }, at)) return 'twice';
  if (drill && at < drill.startedAt + DRILL_EVERY) return 'drill-too-soon';
  return { ...subject, drill: { startedAt: at, by: keptAs(by) } };
}

/** The subject after a watcher pressed 「受け取りました」 on the drill that began at `startedAt`; the first press counts. */
export function receiveDrill(subject: Subject, lineUserId: string, startedAt: Instant, at: Instant): Subject {
  const { drill, watchers } = subject;
  if (drill?.startedAt !== startedAt) return subject;
  const receive = (received: Instant | null) => (isSince(received, drill) ? received : at);
  return {
    ...subject,
    watchers: watchers.map((each) =>
      each.lineUserId === lineUserId ? { ...each, drillReceivedAt: receive(each.drillReceivedAt) } : each,
    ),
  };
}

/** Everybody who was sent the latest drill, and when each received it; null where there never was one. */
export function drillStanding({ drill, watchers }: Subject) {
  if (drill === null) return null;
  return {
    ...drill,
    watchers: watchers
      .filter(({ since }) => since <= drill.startedAt)
      .map(({ lineUserId, name, drillReceivedAt }) => ({
        lineUserId,
        name,
        receivedAt: isSince(drillReceivedAt, drill) ? drillReceivedAt : null,
      })),
  };
}

const isSince = (received: Instant | null, { startedAt }: Drill) =>
  received !== null && received >= startedAt;
