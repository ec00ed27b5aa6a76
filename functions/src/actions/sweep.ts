import pLimit from 'p-limit';
import type { Instant } from '../domain/calendar.ts';
import { advanceMunicipality } from './advance-municipality.ts';
import { deliverOutgoing } from './deliver-outgoing.ts';
import type { World } from './world.ts';

/** Municipalities served side by side: they share nothing but the database. */
const MUNICIPALITIES_AT_ONCE = 8;
const MESSAGES_AT_ONCE = 20;
const MESSAGES_A_PAGE = 200;

/**
 * The minute: everything that is due by the clock, in every municipality, then everything that waits to be said.
 * What fails in one municipality is logged and stays due; the others go on. Running it twice is running it once.
 */
export async function sweep(world: World, now: Instant): Promise<void> {
  const limit = pLimit(MUNICIPALITIES_AT_ONCE);
  const due = await world.towns.dueMunicipalities(now);
  await Promise.all(
    due.map((municipality) =>
      limit(() =>
        advanceMunicipality(world, municipality, now).catch((error: unknown) =>
          world.log.failed('advance', municipality.id, error),
        ),
      ),
    ),
  );
  await sayWhatIsDue(world, now);
}

/** Ends when a page brings nothing new: whatever was tried is either settled or due later than now. */
async function sayWhatIsDue(world: World, now: Instant): Promise<void> {
  const limit = pLimit(MESSAGES_AT_ONCE);
  const tried = new Set<string>();
  for (;;) {
    const page = await world.towns.dueOutgoing(now, MESSAGES_A_PAGE);
    const fresh = page.filter(({ id }) => !tried.has(id));
    if (fresh.length === 0) return;
    await Promise.all(
      fresh.map(({ municipalityId, id }) =>
        limit(async () => {
          tried.add(id);
          await deliverOutgoing(world, municipalityId, id, now).catch((error: unknown) =>
            world.log.failed('deliver', municipalityId, error),
          );
        }),
      ),
    );
  }
}
