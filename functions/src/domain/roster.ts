import { z } from 'zod';
import type { Municipality } from './municipality.ts';

/** The people one multicast request goes to: a standing list, so that a round reads R/500 documents and not R. */
export const rosterSchema = z.object({ id: z.string(), lineUserIds: z.array(z.string()) });
export type Roster = z.infer<typeof rosterSchema>;

/** LINE's limit of recipients in one multicast request (developers.line.biz, send multicast message). */
export const ROSTER_SIZE = 500;

/** The roster a person joins in a wave: the first with room, or a new one. */
export function rosterWithRoom(municipality: Municipality, waveId: string): string {
  const open = municipality.rosters.find((roster) => roster.waveId === waveId && roster.size < ROSTER_SIZE);
  return open?.id ?? `r${municipality.rosters.length + 1}`;
}

/** Puts a person on a roster of a wave; somebody who is on it already stays on it once. */
export function join(
  municipality: Municipality,
  waveId: string,
  roster: Roster,
  lineUserId: string,
): [Municipality, Roster] {
  const joined = { ...roster, lineUserIds: [...new Set([...roster.lineUserIds, lineUserId])] };
  const isNew = !municipality.rosters.some(({ id }) => id === roster.id);
  const opened = isNew ? [...municipality.rosters, { id: roster.id, waveId, size: 0 }] : municipality.rosters;
  return [counted({ ...municipality, rosters: opened }, joined), joined];
}

/** Takes a person off a roster; nothing changes for somebody who is not on it. */
export function leave(
  municipality: Municipality,
  roster: Roster,
  lineUserId: string,
): [Municipality, Roster] {
  const left = { ...roster, lineUserIds: roster.lineUserIds.filter((id) => id !== lineUserId) };
  return [counted(municipality, left), left];
}

function counted(municipality: Municipality, { id, lineUserIds }: Roster): Municipality {
  const size = lineUserIds.length;
  return {
    ...municipality,
    rosters: municipality.rosters.map((each) => (each.id === id ? { ...each, size } : each)),
  };
}
