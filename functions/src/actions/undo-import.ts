import type { Instant } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import type { World } from './world.ts';

/** People deleted in one transaction. */
const PAGE = 200;

/**
 * Takes everybody of an import out again, as if they had never been entered, as long as nobody of it has been on LINE: from
 * the first moment on no code of it counts. Again, or after it broke off, it deletes who is left. Refuses `no-such-import`,
 * `import-linked`.
 */
export async function undoImport(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  importId: string,
  now: Instant,
): Promise<void> {
  const change = world.towns.change.bind(world.towns);
  await change(municipalityId, async (town) => {
    const found = await town.import(importId);
    if (!found) throw new Refusal('no-such-import');
    if (found.linked > 0) throw new Refusal('import-linked');
    if (found.undoneAt === null) town.saveImport({ ...found, undoneAt: now });
  });
  let more: boolean;
  do {
    more = await change(municipalityId, async (town) => {
      const [found, people] = await Promise.all([
        town.import(importId),
        town.subjectsOfImport(importId, PAGE),
      ]);
      if (!found || people.length === 0) return false;
      for (const { id, registrationNumber } of people) {
        town.deleteSubject(id);
        town.deleteGuessesAt(registrationNumber);
      }
      town.saveImport({ ...found, people: Math.max(0, found.people - people.length) });
      return people.length === PAGE;
    });
  } while (more);
}
