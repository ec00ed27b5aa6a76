import type { Instant } from '../domain/calendar.ts';
import { isWorthNoting } from '../domain/last-webhook.ts';
import type { World } from './world.ts';

/** What this process noted last, by municipality. */
const noted = new WeakMap<World, Map<string, Instant>>();

/**
 * Notes when something last came from LINE, given when the events happened that reached us at `now`: one write, at most once a
 * minute in each process, and never a read. Again, it writes nothing; where it fails, the next event is noted.
 */
export async function noteWebhook(
  world: World,
  municipalityId: string,
  moments: Instant[],
  now: Instant,
): Promise<void> {
  const latest = noted.get(world) ?? new Map<string, Instant>();
  noted.set(world, latest);
  const before = latest.get(municipalityId);
  // LINE may deliver an event hours after it happened, and its clock may be ahead of ours.
  const at = Math.max(now, ...moments);
  if (moments.length === 0 || !isWorthNoting(at, before)) return;
  // Before it is written: whatever comes meanwhile need not write it once more.
  latest.set(municipalityId, at);
  try {
    await world.towns.noteWebhook(municipalityId, { at });
  } catch (error) {
    latest.delete(municipalityId);
    throw error;
  }
}
