import { createHmac } from 'node:crypto';
import type { Channel } from './control.ts';
import type { LineEvent } from './events.ts';

/** LINE records request_timeout after this time. */
const patienceMs = 2_000;
/** The simulator keeps listening, so that its lane stays in step with a slow bot. */
const giveUpMs = 30_000;

/** `x-line-signature` for the bytes of a webhook body. */
export function signature(body: string, channelSecret: string): string {
  return createHmac('sha256', channelSecret).update(body).digest('base64');
}

/** `status` is null when there was no answer in time. */
interface WebhookAnswer {
  request: unknown;
  status: number | null;
  response: unknown;
}

/** Sends one event to a channel's webhook URL; never throws. */
export async function postWebhook(
  channel: Channel,
  event: LineEvent,
  closing: AbortSignal,
): Promise<WebhookAnswer> {
  const request = { destination: channel.botUserId, events: [event] };
  const body = JSON.stringify(request);
  const startedAt = performance.now();
  try {
    const response = await fetch(channel.webhookUrl, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(giveUpMs), closing]),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'LineBotWebhook/2.0',
        'x-line-signature': signature(body, channel.channelSecret),
      },
      body,
    });
    const text = await response.text();
    if (performance.now() - startedAt > patienceMs) return { request, ...timedOut };
    return { request, status: response.status, response: parsed(text) };
  } catch {
    const late = performance.now() - startedAt > patienceMs;
    return { request, ...(late ? timedOut : { status: null, response: { error: 'could_not_connect' } }) };
  }
}

const timedOut = { status: null, response: { timeout: true } };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
