import type { Clock } from '../clock/clock.ts';
import type { Sending } from './control.ts';
import { opaqueToken, replyToken, webhookEventId } from './ids.ts';
import type { ReplyTokens } from './reply-tokens.ts';

/** A webhook event as LINE sends it. */
export interface LineEvent {
  type: string;
  mode: 'active';
  timestamp: number;
  source: { type: 'user'; userId: string };
  webhookEventId: string;
  deliveryContext: { isRedelivery: boolean };
  replyToken?: string;
  [content: string]: unknown;
}

/** Makes events; each but `unfollow` gets a reply token. */
export interface Events {
  follow(channelId: string, userId: string, isUnblocked: boolean): LineEvent;
  unfollow(channelId: string, userId: string): LineEvent;
  postback(channelId: string, userId: string, data: string, params?: Record<string, string>): LineEvent;
  message(channelId: string, userId: string, id: string, sent: Sending): LineEvent;
}

export function createEvents(clock: Clock, replyTokens: ReplyTokens): Events {
  const event = (userId: string, type: string, content: Record<string, unknown>): LineEvent => {
    const timestamp = clock.now();
    return {
      type,
      ...content,
      webhookEventId: webhookEventId(timestamp),
      deliveryContext: { isRedelivery: false },
      timestamp,
      source: { type: 'user', userId },
      mode: 'active',
    };
  };
  const answerable = (channelId: string, userId: string, type: string, content: Record<string, unknown>) => {
    const token = replyToken();
    const made = event(userId, type, { ...content, replyToken: token });
    replyTokens.register(token, { channelId, userId, eventAt: made.timestamp });
    return made;
  };
  return {
    follow: (channelId, userId, isUnblocked) =>
      answerable(channelId, userId, 'follow', { follow: { isUnblocked } }),
    unfollow: (_channelId, userId) => event(userId, 'unfollow', {}),
    postback: (channelId, userId, data, params) =>
      answerable(channelId, userId, 'postback', { postback: params ? { data, params } : { data } }),
    message: (channelId, userId, id, sent) =>
      answerable(channelId, userId, 'message', {
        message: { id, ...content(sent), markAsReadToken: opaqueToken() },
      }),
  };
}

function content(sent: Sending): Record<string, unknown> {
  const quotable = { quoteToken: opaqueToken() };
  const byLine = { contentProvider: { type: 'line' } };
  switch (sent.type) {
    case 'text':
      return { type: 'text', text: sent.text, ...quotable };
    case 'sticker':
      return { ...sent, stickerResourceType: 'STATIC', ...quotable };
    case 'image':
      return { type: 'image', ...byLine, ...quotable };
    case 'audio':
      return { type: 'audio', duration: sent.durationMs, ...byLine };
    case 'location':
      return { ...sent };
  }
}
