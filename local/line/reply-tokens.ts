import type { Clock } from '../clock/clock.ts';
import { Refusal } from './refusal.ts';

const sinceDeliveryMs = 60_000;
const sinceEventMs = 20 * 60_000;
/** Far more than any bot has open at once; older ones have long run out. */
const kept = 50_000;

interface ReplyToken {
  channelId: string;
  userId: string;
  eventAt: number;
  deliveredAt: number | null;
  redelivered: boolean;
  used: boolean;
}

/** Reply tokens: once, within a minute of the webhook, and for a redelivered one within 20 minutes of the event. */
export interface ReplyTokens {
  register(token: string, event: { channelId: string; userId: string; eventAt: number }): void;
  /** Starts the minute, again at every delivery. */
  delivered(token: string, redelivery: boolean): void;
  /** The person a reply goes to; `spend` uses the token up. Refuses with 400. */
  open(channelId: string, token: string): { userId: string; spend(): void };
}

export function createReplyTokens(clock: Clock): ReplyTokens {
  const tokens = new Map<string, ReplyToken>();
  return {
    register(token, event) {
      tokens.set(token, { ...event, deliveredAt: null, redelivered: false, used: false });
      const oldest = tokens.keys().next();
      if (tokens.size > kept && !oldest.done) tokens.delete(oldest.value);
    },
    delivered(token, redelivery) {
      const known = tokens.get(token);
      if (!known) return;
      known.deliveredAt = clock.now();
      known.redelivered ||= redelivery;
    },
    open(channelId, token) {
      const known = tokens.get(token);
      if (!known || known.channelId !== channelId || !usable(known, clock.now())) {
        throw new Refusal(400, 'Invalid reply token');
      }
      return { userId: known.userId, spend: () => void (known.used = true) };
    },
  };
}

function usable(token: ReplyToken, now: number): boolean {
  if (token.used || token.deliveredAt === null) return false;
  if (now - token.deliveredAt > sinceDeliveryMs) return false;
  return !token.redelivered || now - token.eventAt <= sinceEventMs;
}
