import type { LaneEntry } from '../line/control.ts';
import type { Happening, Mail } from './contract.ts';

const MINUTE = 60_000;

/** What LINE took and which mails came, oldest first; what LINE took within a minute is counted together. */
export function happenings(lane: LaneEntry[], mails: Mail[]): Happening[] {
  const taken = lane.filter(({ direction, status }) => direction === 'to-line' && status === 200);
  const checkIns = taken.filter(({ path }) => path.endsWith('/message/multicast'));
  const pushes = taken.filter(({ path }) => path.endsWith('/message/push'));
  return [
    ...minuteByMinute(checkIns, (people) => `お便り ${people}通`),
    ...minuteByMinute(pushes, (people) => `LINEのお知らせ ${people}通`),
    ...mails.map(({ at, subject }) => ({ at, what: `職員メール「${subject}」` })),
  ].sort((a, b) => a.at - b.at);
}

function minuteByMinute(entries: LaneEntry[], tell: (people: number) => string): Happening[] {
  const minutes = Map.groupBy(entries, ({ at }) => Math.floor(at / MINUTE));
  return [...minutes.values()].flatMap((group) => {
    const people = group.reduce((sum, { request }) => sum + recipientsOf(request), 0);
    return group[0] ? [{ at: group[0].at, what: tell(people) }] : [];
  });
}

/** A multicast goes to a list, a push to one person. */
function recipientsOf(request: unknown): number {
  const { to } = request as { to: string | string[] };
  return Array.isArray(to) ? to.length : 1;
}
