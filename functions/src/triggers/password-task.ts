import { onTaskDispatched } from 'firebase-functions/tasks';
import { askForPassword } from '../actions/ask-for-password.ts';
import type { World } from '../actions/world.ts';
import { REGION, secrets } from '../config.ts';
import type { Instant } from '../domain/calendar.ts';
import type { PasswordTask } from '../tasks/queue.ts';

/** Writes to whoever forgot their password. Slowly: anybody may ask for anybody, and as often as they like. */
export const passwordTaskFor = (world: () => World, now: () => Instant = Date.now) =>
  onTaskDispatched<PasswordTask>(
    {
      region: REGION,
      secrets,
      memory: '512MiB',
      retryConfig: { maxAttempts: 5, minBackoffSeconds: 2 },
      rateLimits: { maxConcurrentDispatches: 5, maxDispatchesPerSecond: 5 },
    },
    ({ data: { address } }) => askForPassword(world(), address, now()),
  );
