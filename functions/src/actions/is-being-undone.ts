import type { Subject } from '../domain/subject.ts';
import type { TownReading } from './town.ts';

/** Whether the import that somebody came by is being undone: no code of theirs counts. Reads the import, where there is one. */
export async function isBeingUndone(town: TownReading, { importId }: Subject): Promise<boolean> {
  const enteredBy = importId === null ? null : await town.import(importId);
  return enteredBy !== null && enteredBy.undoneAt !== null;
}
