import type { BotAction, Chat, Press, PressResult, Sending } from './control.ts';
import type { LineEvent } from './events.ts';
import type { Platform } from './platform.ts';
import { findPressed, pickedParams } from './press.ts';
import { Refusal } from './refusal.ts';

/** What a person does with a chat. Each refuses with 400 what the app would not let them do. */
export interface Hand {
  chat(userId: string, channelId: string): Chat;
  follow(userId: string, channelId: string): Chat;
  block(userId: string, channelId: string): Chat;
  send(userId: string, channelId: string, sending: Sending): Chat;
  press(userId: string, channelId: string, press: Press): PressResult;
}

/** A press on a location action sends this place, where 35° N meets 135° E. */
const somewhere: Sending = { type: 'location', address: '兵庫県西脇市', latitude: 35, longitude: 135 };

export function createHand(platform: Platform): Hand {
  const { phones, chats, channels, events, webhooks, richMenus, notices } = platform;

  const friendship = (userId: string, channelId: string) => {
    phones.get(userId);
    if (!channels.has(channelId)) throw new Refusal(400, `No account has the channel id ${channelId}`);
    return phones.friendship(userId, channelId);
  };

  const chat = (userId: string, channelId: string): Chat => {
    const state = friendship(userId, channelId);
    const richMenu = state === 'friend' ? richMenus.shownTo(userId, channelId) : null;
    return { userId, channelId, friendship: state, ...chats.talk(userId, channelId), richMenu };
  };

  const change = (
    userId: string,
    channelId: string,
    to: 'friend' | 'blocked',
    note: string,
    event: LineEvent,
  ) => {
    phones.setFriendship(userId, channelId, to);
    chats.note(userId, channelId, note);
    notices.notify({ type: 'phones' });
    webhooks.send(channelId, event);
    return chat(userId, channelId);
  };

  const requireFriend = (userId: string, channelId: string) => {
    if (friendship(userId, channelId) !== 'friend') throw new Refusal(400, 'The account is not a friend');
  };

  const say = (userId: string, channelId: string, sent: Sending) => {
    const id = chats.say(userId, channelId, sent);
    webhooks.send(channelId, events.message(channelId, userId, id, sent));
  };

  /** Does what an action does, and gives the address to open. */
  const perform = (userId: string, channelId: string, action: BotAction, picked?: string): string | null => {
    const { data, displayText, text } = action as { data?: string; displayText?: string; text?: string };
    const postback = (params?: Record<string, string>) =>
      webhooks.send(channelId, events.postback(channelId, userId, data ?? '', params));
    switch (action.type) {
      case 'postback':
        if (displayText !== undefined) chats.say(userId, channelId, { type: 'text', text: displayText });
        if (text !== undefined) say(userId, channelId, { type: 'text', text });
        postback();
        return null;
      case 'datetimepicker':
        postback(pickedParams(action, picked));
        return null;
      case 'richmenuswitch':
        postback(richMenus.switchTo(userId, channelId, String(action['richMenuAliasId'])));
        return null;
      case 'message':
        say(userId, channelId, { type: 'text', text: text ?? '' });
        return null;
      case 'camera':
      case 'cameraRoll':
        say(userId, channelId, { type: 'image' });
        return null;
      case 'location':
        say(userId, channelId, somewhere);
        return null;
      case 'uri':
        return String(action['uri'] ?? action['linkUri']);
      default:
        return null;
    }
  };

  return {
    chat,
    follow(userId, channelId) {
      const before = friendship(userId, channelId);
      if (before === 'friend') return chat(userId, channelId);
      const note = before === 'blocked' ? 'ブロックを解除しました' : '友だちに追加しました';
      const event = events.follow(channelId, userId, before === 'blocked');
      return change(userId, channelId, 'friend', note, event);
    },
    block(userId, channelId) {
      requireFriend(userId, channelId);
      return change(userId, channelId, 'blocked', 'ブロックしました', events.unfollow(channelId, userId));
    },
    send(userId, channelId, sending) {
      requireFriend(userId, channelId);
      say(userId, channelId, sending);
      return chat(userId, channelId);
    },
    press(userId, channelId, press) {
      requireFriend(userId, channelId);
      const on = findPressed(chat(userId, channelId), press);
      const open = perform(userId, channelId, press.action, press.picked);
      if (on === 'quick reply') chats.useQuickReply(userId, channelId, press.action);
      return { chat: chat(userId, channelId), open };
    },
  };
}
