import { useEffect, useRef, useState } from 'react';

import type { BotMessage, Chat } from '../line/control.ts';

export interface Arrival {
  id: string;
  channelId: string;
  text: string;
}

/** As long as a phone shows a notification, roughly. */
const SHOWN_MS = 8000;

/** The newest message the bot sent of itself since the page was opened, until it is dismissed. */
export function useArrival(chats: Chat[] | undefined) {
  /** By channel: a chat that comes on show for the first time brings no news. */
  const seen = useRef(new Map<string, ReadonlySet<string>>());
  const [arrival, setArrival] = useState<Arrival | null>(null);
  useEffect(() => {
    for (const chat of chats ?? []) {
      const here = arrivalsIn(chat);
      const before = seen.current.get(chat.channelId);
      seen.current.set(chat.channelId, new Set(here.map(({ id }) => id)));
      const newest = here.findLast(({ id }) => before && !before.has(id));
      if (newest) setArrival(newest);
    }
  }, [chats]);
  useEffect(() => {
    if (!arrival) return;
    const timer = setTimeout(() => setArrival(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [arrival]);
  return { arrival, dismiss: () => setArrival(null) };
}

function arrivalsIn({ channelId, entries }: Chat): Arrival[] {
  return entries.flatMap((entry) =>
    // A reply comes to somebody who has the chat in front of them: a phone shows no notification.
    entry.from === 'bot' && entry.via !== 'reply'
      ? [{ id: entry.id, channelId, text: inWords(entry.message) }]
      : [],
  );
}

const WORDS: Record<string, string> = {
  sticker: 'スタンプが届きました',
  image: '写真が届きました',
  video: '動画が届きました',
  audio: '音声が届きました',
  location: '位置情報が届きました',
};

/** What a notification says of a message: LINE shows the text, or the altText where there is one. */
function inWords(message: BotMessage): string {
  const { altText, text } = message as { altText?: string; text?: string };
  return altText ?? text ?? WORDS[message.type] ?? 'メッセージが届きました';
}
