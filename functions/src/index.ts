import { initializeApp } from 'firebase-admin/app';
import { onInit } from 'firebase-functions';
import { readConfig } from './config.ts';
import { heartbeat } from './heartbeat.ts';
import { lineChannels } from './line/channels.ts';
import { once } from './once.ts';
import { realWorld } from './real-world.ts';
import { queue } from './tasks/queue.ts';
import { deliveryTaskFor } from './triggers/delivery-task.ts';
import { everyMinuteFor } from './triggers/every-minute.ts';
import { liffApiFor } from './triggers/liff-api.ts';
import { lineEventTaskFor } from './triggers/line-event-task.ts';
import { lineWebhookFor } from './triggers/line-webhook.ts';
import { passwordRequestFor } from './triggers/password-request.ts';
import { passwordTaskFor } from './triggers/password-task.ts';
import { staffApiFor } from './triggers/staff-api.ts';

/** Every deployed function. */
initializeApp();

const config = once(readConfig);
const channels = once(() => lineChannels(config()));
const world = once(() => realWorld(config(), channels(), 'by-task'));
const sweepingWorld = once(() => realWorld(config(), channels(), 'by-sweep'));

/** A missing or malformed secret or parameter stops an instance before it takes its first request. */
onInit(() => void config());

export const lineWebhook = lineWebhookFor(() => ({ world: world(), channels: channels(), queue }));
export const lineEventTask = lineEventTaskFor(world);
export const deliveryTask = deliveryTaskFor(world);
export const everyMinute = everyMinuteFor(sweepingWorld, () => heartbeat(config().HEARTBEAT_URL));
export const staffApi = staffApiFor(world);
export const liffApi = liffApiFor(world);
export const passwordRequest = passwordRequestFor(queue.password);
export const passwordTask = passwordTaskFor(world);
