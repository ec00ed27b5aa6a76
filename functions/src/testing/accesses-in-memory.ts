import type { Access, AccessPlace, WantedAccesses } from '../domain/access.ts';

/** The lines that are wanted, as Firestore gives them: from a place on, the latest first. */
export function accessesWanted(lines: Access[], wanted: WantedAccesses, after?: AccessPlace): Access[] {
  const { uid, subjectId, does, from, before } = wanted;
  const inOrder = (a: AccessPlace, b: AccessPlace) => b.at - a.at || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
  return lines
    .filter((line) => uid === null || line.uid === uid)
    .filter(({ about }) => subjectId === null || about['subjectId'] === subjectId)
    .filter((line) => does === null || line.does === does)
    .filter(({ at }) => (from === null || at >= from) && (before === null || at < before))
    .filter((line) => !after || inOrder(after, line) < 0)
    .toSorted(inOrder);
}
