import { onTaskDispatched } from 'firebase-functions/tasks';
import { deliverOutgoing } from '../actions/deliver-outgoing.ts';
import type { World } from '../actions/world.ts';
import { REGION, secrets } from '../config.ts';
import type { DeliveryTask } from '../tasks/queue.ts';

/** Sends what was just decided, without waiting for the minute. The minute finds what a lost task leaves behind. */
export const deliveryTaskFor = (world: () => World) =>
  onTaskDispatched<DeliveryTask>(
    { region: REGION, secrets, memory: '512MiB', retryConfig: { maxAttempts: 1 } },
    async ({ data: { municipalityId, ids, at } }) => {
      for (const id of ids) await deliverOutgoing(world(), municipalityId, id, at);
    },
  );
