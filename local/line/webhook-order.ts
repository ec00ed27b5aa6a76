import type { LineEvent } from './events.ts';

/** One event on its way to a bot; times are on the monotonic clock, in milliseconds. */
export interface Delivery {
  channelId: string;
  event: LineEvent;
  dueAt: number;
  redeliveriesLeft: number;
}

/**
 * The next delivery that may start. An earlier event of the same person, waiting or under way, holds later ones back;
 * copies of one event go out together, because that is how duplicates hurt.
 */
export function pick(
  waiting: Delivery[],
  underWay: Set<Delivery>,
  reversed: boolean,
  now: number,
): Delivery | undefined {
  // Newest first only means something for events that waited together: the first one due takes all along.
  if (reversed && !waiting.some((delivery) => delivery.dueAt <= now)) return undefined;
  const holding = new Map<string, string>();
  for (const delivery of underWay) holding.set(person(delivery), delivery.event.webhookEventId);
  for (const delivery of reversed ? waiting.toReversed() : waiting) {
    const holder = holding.get(person(delivery)) ?? delivery.event.webhookEventId;
    const mayGo = reversed || delivery.dueAt <= now;
    if (mayGo && holder === delivery.event.webhookEventId) return delivery;
    holding.set(person(delivery), holder);
  }
  return undefined;
}

/** When the first of the deliveries that are not due yet falls due. */
export function nextMoment(waiting: Delivery[], now: number): number | null {
  const later = waiting.reduce((min, { dueAt }) => (dueAt > now ? Math.min(min, dueAt) : min), Infinity);
  return later === Infinity ? null : later;
}

function person({ channelId, event }: Delivery): string {
  return `${channelId} ${event.source.userId}`;
}
