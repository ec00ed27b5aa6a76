import type { Clock } from '../clock/clock.ts';
import type { BotAction, BotMessage, Chat, ChatEntry, Sending } from './control.ts';
import { messageId } from './ids.ts';

type QuickReplies = NonNullable<Chat['quickReplies']>;
type Via = Extract<ChatEntry, { from: 'bot' }>['via'];

const kept = 80;

/** LINE leaves these on show until the picture, place or date has really been sent. */
const untilUsed = new Set(['camera', 'cameraRoll', 'location', 'datetimepicker']);

/** What one person sees in one chat, apart from friendship and rich menu. */
type Talk = Pick<Chat, 'entries' | 'quickReplies' | 'loadingUntil'>;

export interface Chats {
  talk(userId: string, channelId: string): Talk;
  /** Shows bot messages under the given ids; quick replies come from the last one only. */
  show(userId: string, channelId: string, via: Via, messages: BotMessage[], ids: string[]): void;
  /** Shows the person's own bubble and gives its message id. */
  say(userId: string, channelId: string, sent: Sending): string;
  note(userId: string, channelId: string, text: string): void;
  /** A pressed quick reply goes; one that sends a picture, place or date takes all others with it. */
  useQuickReply(userId: string, channelId: string, action: BotAction): void;
  startLoading(userId: string, channelId: string, until: number): void;
}

/** Pure state; `changed` hears of every change a person could see. */
export function createChats(clock: Clock, changed: (userId: string, channelId: string) => void): Chats {
  const talks = new Map<string, Talk>();

  const stored = (userId: string, channelId: string): Talk => {
    const key = `${userId} ${channelId}`;
    let talk = talks.get(key);
    if (!talk) {
      talk = { entries: [], quickReplies: null, loadingUntil: null };
      talks.set(key, talk);
    }
    return talk;
  };

  const append = (talk: Talk, entry: ChatEntry) => {
    talk.entries.push(entry);
    if (talk.entries.length > kept) talk.entries.shift();
    talk.quickReplies = remaining(talk.quickReplies);
  };

  return {
    talk(userId, channelId) {
      const { entries, quickReplies, loadingUntil } = stored(userId, channelId);
      const loading = loadingUntil !== null && loadingUntil > clock.now() ? loadingUntil : null;
      return { entries: [...entries], quickReplies, loadingUntil: loading };
    },
    show(userId, channelId, via, messages, ids) {
      const talk = stored(userId, channelId);
      for (const [index, message] of messages.entries()) {
        append(talk, { id: ids[index] ?? messageId(), from: 'bot', at: clock.now(), via, message });
      }
      talk.quickReplies = offered(talk.entries.at(-1)) ?? talk.quickReplies;
      talk.loadingUntil = null;
      changed(userId, channelId);
    },
    say(userId, channelId, sent) {
      const id = messageId();
      append(stored(userId, channelId), { id, from: 'person', at: clock.now(), sent });
      changed(userId, channelId);
      return id;
    },
    note(userId, channelId, text) {
      append(stored(userId, channelId), { id: messageId(), from: 'line', at: clock.now(), text });
      changed(userId, channelId);
    },
    useQuickReply(userId, channelId, action) {
      const talk = stored(userId, channelId);
      talk.quickReplies = untilUsed.has(action.type) ? null : remaining(talk.quickReplies);
      changed(userId, channelId);
    },
    startLoading(userId, channelId, until) {
      stored(userId, channelId).loadingUntil = until;
      changed(userId, channelId);
    },
  };
}

function offered(entry: ChatEntry | undefined): QuickReplies | null {
  if (entry?.from !== 'bot') return null;
  const quickReply = entry.message['quickReply'] as { items: QuickReplies['items'] } | undefined;
  return quickReply ? { messageId: entry.id, items: quickReply.items } : null;
}

function remaining(quickReplies: QuickReplies | null): QuickReplies | null {
  const items = quickReplies?.items.filter((item) => untilUsed.has(item.action.type)) ?? [];
  return quickReplies && items.length > 0 ? { ...quickReplies, items } : null;
}
