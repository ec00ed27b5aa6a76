import type { LaneEntry } from '../line/control.ts';
import type { Mail } from '../mail/mailbox.ts';

/** Something that happened while the clock moved, as the page tells it. */
export interface Happening {
  at: number;
  what: string;
}

/** What LINE took and which mails came, oldest first; messages to single people at the same moment are counted together. */
export function happenings(lane: LaneEntry[], mails: Mail[]): Happening[] {
  const pushes = new Map<number, number>();
  const told: Happening[] = [];
  for (const { at, direction, path, status, request } of lane) {
    if (direction !== 'to-line' || status !== 200) continue;
    if (path.endsWith('/message/multicast')) {
      told.push({ at, what: `お便り ${(request as { to: string[] }).to.length}通` });
    } else if (path.endsWith('/message/push')) {
      pushes.set(at, (pushes.get(at) ?? 0) + 1);
    }
  }
  for (const [at, count] of pushes) told.push({ at, what: `LINEのお知らせ ${count}通` });
  for (const { at, subject } of mails) told.push({ at, what: `職員メール「${subject}」` });
  return told.sort((a, b) => a.at - b.at);
}
