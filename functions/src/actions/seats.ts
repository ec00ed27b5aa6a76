import type { Municipality } from '../domain/municipality.ts';
import { join, leave, rosterWithRoom, type Roster } from '../domain/roster.ts';
import type { Subject } from '../domain/subject.ts';
import type { Town } from './town.ts';

/** The seats on the rosters as one decision changes them: several people may come and go on the same roster. */
export interface Seats {
  /** Takes somebody off their roster; nothing changes for somebody who is not on it. */
  free(subject: Subject): Promise<void>;
  /** Puts somebody on a roster of their wave that has room. */
  give(subject: Subject): Promise<Subject>;
  /** Saves the rosters that changed, and the municipality after a last change of it. */
  save(finish: (municipality: Municipality) => Municipality): void;
}

export function seatsIn(town: Town, municipality: Municipality): Seats {
  const rosters = new Map<string, Roster>();
  let current = municipality;
  const rosterOf = async (id: string) => rosters.get(id) ?? (await town.roster(id));
  const keep = ([changed, roster]: [Municipality, Roster]) => {
    current = changed;
    rosters.set(roster.id, roster);
  };
  return {
    async free({ rosterId, lineUserId }) {
      if (lineUserId === null) return;
      keep(leave(current, await rosterOf(rosterId), lineUserId));
    },
    async give(subject) {
      const { lineUserId, waveId } = subject;
      if (lineUserId === null) throw new Error(`subject ${subject.id} is not on LINE`);
      const rosterId = rosterWithRoom(current, waveId);
      keep(join(current, waveId, await rosterOf(rosterId), lineUserId));
      return { ...subject, rosterId };
    },
    save(finish) {
      for (const roster of rosters.values()) town.saveRoster(roster);
      town.saveMunicipality(finish(current));
    },
  };
}
