import type { webhook } from '@line/bot-sdk';
import { onRequest, type Request } from 'firebase-functions/https';
import { replyTo, type Answerable } from '../actions/answer-event.ts';
import { noteWebhook } from '../actions/note-webhook.ts';
import { receiveEvent } from '../actions/receive-event.ts';
import type { World } from '../actions/world.ts';
import { REGION, secrets } from '../config.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Channels } from '../line/channels.ts';
import { incomingOf } from '../line/incoming.ts';
import { isSigned } from '../line/signature.ts';
import type { queue } from '../tasks/queue.ts';

/** What the webhook needs; made when the first request comes, because secrets do not exist earlier. */
export interface WebhookParts {
  world: World;
  channels: Channels;
  queue: Pick<typeof queue, 'event'>;
}

/** LINE waits 2 seconds for a 2xx (docs, webhook error statistics): this long for deciding, a second for the reply. */
const TIME_TO_DECIDE_MS = 900;

/**
 * POST /line/{municipalityId}/webhook. Verifies the signature over the raw body, handles each event and replies to it,
 * and hands what fails or takes too long to the queue. 500 only if even that fails: then LINE delivers again.
 */
export const lineWebhookFor = (parts: () => WebhookParts, now: () => Instant = Date.now) =>
  onRequest(
    {
      region: REGION,
      secrets,
      minInstances: 1,
      concurrency: 80,
      memory: '512MiB',
      timeoutSeconds: 30,
      invoker: 'public',
    },
    async (request, response) => {
      const municipalityId = /\/line\/([^/]+)\/webhook\/?$/.exec(request.path)?.[1];
      const wired = parts();
      const channel = municipalityId === undefined ? undefined : wired.channels.of(municipalityId);
      if (municipalityId === undefined || !channel) return void response.status(404).end();
      if (request.method !== 'POST') return void response.status(405).end();
      if (!isSigned(request.rawBody, channel.channelSecret, request.get('x-line-signature'))) {
        return void response.status(401).end();
      }
      const arrivedAt = now();
      const events = eventsOf(request);
      const handling = Promise.allSettled(
        byPerson(events).map(async (ofOne) => {
          for (const event of ofOne) await handle(wired, municipalityId, event);
        }),
      );
      await note(wired, municipalityId, events, arrivedAt);
      const results = await handling;
      response.status(results.every(({ status }) => status === 'fulfilled') ? 200 : 500).end();
    },
  );

interface Event {
  raw: webhook.Event;
  incoming: Answerable;
}

function eventsOf(request: Request): Event[] {
  const { events } = JSON.parse(request.rawBody.toString('utf8')) as webhook.CallbackRequest;
  return events.flatMap((raw) => {
    const incoming = incomingOf(raw, false);
    return incoming ? [{ raw, incoming }] : [];
  });
}

/** One person's events one after the other, as they happened; different people side by side. */
function byPerson(events: Event[]): Event[][] {
  const inOrder = events.toSorted((a, b) => a.incoming.at - b.incoming.at);
  return [...Map.groupBy(inOrder, ({ incoming }) => incoming.lineUserId).values()];
}

/** A decision that comes too late is still made, but answered by the task: receiving twice does no more than once. */
async function handle(
  { world, queue }: WebhookParts,
  municipalityId: string,
  { raw, incoming }: Event,
): Promise<void> {
  try {
    const answer = await inTime(receiveEvent(world, municipalityId, incoming));
    if (answer) await replyTo(world, incoming, answer);
  } catch (error) {
    world.log.failed('event', municipalityId, error);
    await queue.event({ municipalityId, event: raw });
  }
}

/** Nobody's answer waits for it, and no event is delivered again because of it. */
async function note(
  { world }: WebhookParts,
  municipalityId: string,
  events: Event[],
  arrivedAt: Instant,
): Promise<void> {
  const moments = events.map(({ incoming }) => incoming.at);
  await inTime(noteWebhook(world, municipalityId, moments, arrivedAt)).catch((error: unknown) => {
    world.log.failed('note webhook', municipalityId, error);
  });
}

async function inTime<T>(deciding: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late for the webhook')), TIME_TO_DECIDE_MS);
  });
  return Promise.race([deciding, tooLate]).finally(() => clearTimeout(timer));
}
