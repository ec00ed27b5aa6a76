import pLimit from 'p-limit';
import type { Instant } from '../domain/calendar.ts';
import { advanceDueAlert } from './advance-alert.ts';
import { advanceMunicipality } from './advance-municipality.ts';
import { deliverOutgoing } from './deliver-outgoing.ts';
import type { World } from './world.ts';

/** Municipalities served side by side: they share nothing but the database. */
const MUNICIPALITIES_AT_ONCE = 8;
const AT_ONCE = 20;
const A_PAGE = 200;

/**
 * The minute: everything that is due by the clock, in every municipality: rounds and searches, then open cases, then
 * everything that waits to be said.
 * What fails in one municipality is logged and stays due; the others go on. Running it twice is running it once.
 */
export async function sweep(world: World, now: Instant): Promise<void> {
  const limit = pLimit(MUNICIPALITIES_AT_ONCE);
  const due = await world.towns.dueMunicipalities(now);
  await Promise.all(
    due.map(({ id, read }) =>
      limit(async () => {
        try {
          await advanceMunicipality(world, read(), now);
        } catch (error) {
          world.log.failed('advance', id, error);
        }
      }),
    ),
  );
  await whileFresh(
    (count) => world.towns.dueAlerts(now, count),
    (municipalityId, id) => advanceDueAlert(world, municipalityId, id, now),
    world.log,
  );
  await whileFresh(
    (count) => world.towns.dueOutgoing(now, count),
    (municipalityId, id) => deliverOutgoing(world, municipalityId, id, now),
    world.log,
  );
}

/** Goes on page by page until one brings nothing new: whatever was tried is either settled or due later than now. */
async function whileFresh(
  find: (count: number) => Promise<{ municipalityId: string; id: string }[]>,
  act: (municipalityId: string, id: string) => Promise<void>,
  log: World['log'],
): Promise<void> {
  const limit = pLimit(AT_ONCE);
  const tried = new Set<string>();
  for (;;) {
    const fresh = (await find(A_PAGE)).filter(({ id }) => !tried.has(id));
    if (fresh.length === 0) return;
    await Promise.all(
      fresh.map(({ municipalityId, id }) =>
        limit(async () => {
          tried.add(id);
          await act(municipalityId, id).catch((error: unknown) => log.failed('due', municipalityId, error));
        }),
      ),
    );
  }
}
