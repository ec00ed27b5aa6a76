import { useState } from 'react';
import type { Action } from 'web/line-view/line-json.ts';

import type { ChannelView, Sending } from '../line/control.ts';
import { announce, attempt } from './announcement.ts';
import { useLive } from './live.ts';
import { simulator } from './simulator-client.ts';

/** A person's chats with every account, and what can be done in the one on show. */
export function useChats(userId: string, channels: ChannelView[], channelId: string | undefined) {
  const ids = channels.map((channel) => channel.channelId);
  const all = useLive(
    `${userId} ${ids.join()}`,
    () => Promise.all(ids.map((id) => simulator.chat(userId, id))),
    (notice) => notice.type === 'chat' && notice.userId === userId,
  );
  const chat = all?.find((one) => one.channelId === channelId);
  const [menuChoice, setMenuOpen] = useState<boolean>();
  const [opened, setOpened] = useState<string | null>(null);
  const [draft, setDraft] = useState({ id: 0, text: '' });

  const send = async (sending: Sending) => {
    if (channelId) await attempt(simulator.send(userId, channelId, sending));
  };
  const press = async (messageId: string | null, action: Action, picked?: string) => {
    if (!channelId) return;
    // A copy is made on the phone; LINE does not hear of it.
    if (action.type === 'clipboard') {
      await attempt(navigator.clipboard.writeText(String(action.clipboardText)));
      return announce('写しました。');
    }
    const result = await attempt(
      simulator.press(userId, channelId, { messageId, action, ...(picked !== undefined && { picked }) }),
    );
    if (result?.open) setOpened(result.open);
    const { inputOption, fillInText = '' } = action as { inputOption?: string; fillInText?: string };
    if (inputOption === 'closeRichMenu') setMenuOpen(false);
    if (inputOption === 'openRichMenu') setMenuOpen(true);
    if (inputOption === 'openKeyboard') {
      setMenuOpen(false);
      setDraft(({ id }) => ({ id: id + 1, text: fillInText }));
    }
  };

  return {
    all,
    chat,
    send,
    press,
    follow: () => channelId && void attempt(simulator.follow(userId, channelId)),
    block: () => channelId && void attempt(simulator.block(userId, channelId)),
    menuOpen: menuChoice ?? chat?.richMenu?.selected ?? false,
    setMenuOpen,
    /** What a bot's button put into the text box; a new id is a new text. */
    draft,
    opened,
    open: setOpened,
    closeOpened: () => setOpened(null),
  };
}
