import { z } from 'zod';
import type { Municipality } from './municipality.ts';

/** The people one multicast request goes to: a standing list, so that a round reads R/500 documents and not R. */
export const rosterSchema = z.object({ id: z.string(), lineUserIds: z.array(z.string()) });
export type Roster = z.infer<typeof rosterSchema>;

/** LINE's limit of recipients in one multicast request (developers.line.biz, send multicast message). */
export const ROSTER_SIZE = 500;

/** The roster a new person joins: the first with room, or a new one. */
export function rosterWithRoom(municipality: Municipality): string {
  const open = municipality.rosters.find((roster) => roster.size < ROSTER_SIZE);
  return open?.id ?? `r${municipality.rosters.length + 1}`;
}

/** Puts a person on a roster; somebody who is on it already stays on it once. */
export function join(municipality: Municipality, roster: Roster, lineUserId: string): [Municipality, Roster] {
  const joined = { ...roster, lineUserIds: [...new Set([...roster.lineUserIds, lineUserId])] };
  return [counted(municipality, joined), joined];
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

function counted(municipality: Municipality, roster: Roster): Municipality {
  const size = { id: roster.id, size: roster.lineUserIds.length };
  const known = municipality.rosters.some(({ id }) => id === roster.id);
  return {
    ...municipality,
    rosters: known
      ? municipality.rosters.map((other) => (other.id === roster.id ? size : other))
      : [...municipality.rosters, size],
  };
}
