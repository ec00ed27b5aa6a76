import { onSchedule } from 'firebase-functions/scheduler';
import { sweep } from '../actions/sweep.ts';
import type { World } from '../actions/world.ts';
import { REGION, secrets } from '../config.ts';

/**
 * Everything that is due by the clock. Cloud Scheduler may fire twice or not at all: what is due is found by stored
 * moments, not by being called. It never runs two at once for one job, and half an hour is the most it allows.
 */
export const everyMinuteFor = (world: () => World, sayAlive: () => Promise<void>) =>
  onSchedule(
    {
      schedule: 'every 1 minutes',
      timeZone: 'Asia/Tokyo',
      region: REGION,
      secrets,
      memory: '1GiB',
      timeoutSeconds: 1_800,
      maxInstances: 1,
    },
    async ({ scheduleTime }) => {
      await sweep(world(), Date.parse(scheduleTime));
      await sayAlive();
    },
  );
