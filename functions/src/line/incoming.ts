import type { webhook } from '@line/bot-sdk';
import type { Answerable } from '../actions/answer-event.ts';
import type { Incoming } from '../actions/incoming.ts';
import { readPress } from '../domain/press.ts';
import type { SignKind } from '../domain/report.ts';

/** A LINE event in our words, with the token to answer it; null for what concerns nobody here (groups, standby …). */
export function incomingOf(event: webhook.Event, late: boolean): Answerable | null {
  const { source, mode } = event;
  if (mode !== 'active' || source?.type !== 'user' || !source.userId) return null;
  const what = whatOf(event);
  if (!what) return null;
  return {
    id: event.webhookEventId,
    lineUserId: source.userId,
    at: event.timestamp,
    what,
    late,
    replyToken: 'replyToken' in event && event.replyToken ? event.replyToken : null,
  };
}

function whatOf(event: webhook.Event): Incoming['what'] | null {
  switch (event.type) {
    case 'follow':
      return { is: 'followed' };
    case 'unfollow':
      return { is: 'blocked' };
    case 'postback':
      return pressed(event as webhook.PostbackEvent);
    case 'message':
      return said((event as webhook.MessageEvent).message);
    default:
      return null;
  }
}

/** Data that is not ours is still somebody's press: a sign of life. */
function pressed({ postback }: webhook.PostbackEvent): Incoming['what'] {
  const date = postback.params?.['date'];
  if (date) return { is: 'picked', date };
  const press = readPress(postback.data);
  return press ? { is: 'pressed', press } : { is: 'sent', kind: 'other' };
}

const SIGNS: Partial<Record<string, SignKind>> = {
  sticker: 'sticker',
  image: 'photo',
  video: 'photo',
  audio: 'voice',
};

function said(message: webhook.MessageContent): Incoming['what'] {
  if (message.type === 'text') return { is: 'said', text: (message as webhook.TextMessageContent).text };
  return { is: 'sent', kind: SIGNS[message.type] ?? 'other' };
}
