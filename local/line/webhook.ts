import type { Channel, Conduct } from './control.ts';
import type { LineEvent } from './events.ts';
import type { Lane } from './lane.ts';
import type { ReplyTokens } from './reply-tokens.ts';
import { Refusal } from './refusal.ts';
import { nextMoment, pick } from './webhook-order.ts';
import type { Delivery } from './webhook-order.ts';
import { postWebhook } from './webhook-request.ts';

const redeliveryPauseMs = 100;
/** Past events that can still be delivered again by hand. */
const kept = 10_000;

/** Brings events to the bots: in order for one person, several people at once, and otherwise as conduct says. */
export interface Webhooks {
  send(channelId: string, event: LineEvent): void;
  /** Delivers a past event again, as LINE does after an outage. Refuses with 400 for an unknown id. */
  redeliver(webhookEventId: string): void;
  /** To be called when conduct changed: events may have waited for it. */
  wake(): void;
  /** Resolves when no event is queued, waiting or under way. */
  idle(): Promise<void>;
  close(): void;
}

export function createWebhooks(given: {
  channels: Map<string, Channel>;
  conduct: () => Conduct['webhooks'];
  replyTokens: ReplyTokens;
  lane: Lane;
}): Webhooks {
  const { channels, conduct, replyTokens, lane } = given;
  const closing = new AbortController();
  const past = new Map<string, { channelId: string; event: LineEvent }>();
  const underWay = new Set<Delivery>();
  let waiting: Delivery[] = [];
  const resting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;

  const pump = () => {
    clearTimeout(timer);
    const { online, inFlight, reversed } = conduct();
    while (online && underWay.size < inFlight) {
      const next = pick(waiting, underWay, reversed, performance.now());
      if (!next) {
        // An event held back by another of the same person starts when that one ends; this is for the delayed ones.
        const soonest = nextMoment(waiting, performance.now());
        if (soonest !== null) timer = setTimeout(pump, soonest - performance.now() + 1);
        break;
      }
      waiting.splice(waiting.indexOf(next), 1);
      underWay.add(next);
      void deliver(next);
    }
    if (waiting.length === 0 && underWay.size === 0) resting.splice(0).forEach((resolve) => resolve());
  };

  const deliver = async (delivery: Delivery) => {
    const { event } = delivery;
    const channel = channels.get(delivery.channelId);
    if (channel) {
      if (event.replyToken) replyTokens.delivered(event.replyToken, event.deliveryContext.isRedelivery);
      const answer = await postWebhook(channel, event, closing.signal);
      const url = URL.parse(channel.webhookUrl);
      lane.record({
        direction: 'to-bot',
        channelId: channel.channelId,
        method: 'POST',
        path: url ? url.pathname + url.search : channel.webhookUrl,
        ...answer,
      });
      const arrived = answer.status !== null && answer.status >= 200 && answer.status < 300;
      const mayRepeat = delivery.redeliveriesLeft > 0 && !closing.signal.aborted;
      if (!arrived && mayRepeat) waiting.unshift(again(delivery));
    }
    underWay.delete(delivery);
    pump();
  };

  const queue = (channelId: string, event: LineEvent) => {
    const { copies, delayMs, redeliveries } = conduct();
    for (let copy = 0; copy < copies; copy += 1) {
      waiting.push({ channelId, event, dueAt: performance.now() + delayMs, redeliveriesLeft: redeliveries });
    }
    pump();
  };

  return {
    send(channelId, event) {
      past.set(event.webhookEventId, { channelId, event });
      const oldest = past.keys().next();
      if (past.size > kept && !oldest.done) past.delete(oldest.value);
      queue(channelId, event);
    },
    redeliver(webhookEventId) {
      const known = past.get(webhookEventId);
      if (!known) throw new Refusal(400, `No webhook event has the id ${webhookEventId}`);
      queue(known.channelId, redelivered(known.event));
    },
    wake: pump,
    idle: () =>
      waiting.length === 0 && underWay.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => resting.push(resolve)),
    close() {
      clearTimeout(timer);
      waiting = [];
      closing.abort();
      pump();
    },
  };
}

function redelivered(event: LineEvent): LineEvent {
  return { ...event, deliveryContext: { isRedelivery: true } };
}

function again(failed: Delivery): Delivery {
  return {
    ...failed,
    event: redelivered(failed.event),
    dueAt: performance.now() + redeliveryPauseMs,
    redeliveriesLeft: failed.redeliveriesLeft - 1,
  };
}
