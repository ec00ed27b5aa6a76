import type { webhook } from '@line/bot-sdk';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { answerEvent } from '../actions/answer-event.ts';
import type { World } from '../actions/world.ts';
import { REGION, secrets } from '../config.ts';
import { incomingOf } from '../line/incoming.ts';
import type { EventTask } from '../tasks/queue.ts';

/**
 * An event that the webhook could not handle in time, again. Cloud Tasks forgets a task after its last attempt, and a
 * forgotten report is a false alarm: it is tried for more than a day.
 */
export const lineEventTaskFor = (world: () => World) =>
  onTaskDispatched<EventTask>(
    {
      region: REGION,
      secrets,
      memory: '512MiB',
      retryConfig: { maxAttempts: 100, minBackoffSeconds: 2, maxBackoffSeconds: 900, maxDoublings: 8 },
      rateLimits: { maxConcurrentDispatches: 50 },
    },
    async ({ data: { municipalityId, event } }) => {
      const incoming = incomingOf(event as webhook.Event, true);
      if (incoming) await answerEvent(world(), municipalityId, incoming);
    },
  );
