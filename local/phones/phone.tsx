import { useState } from 'react';
import type { CharacterSize } from 'web/line-view/character-size.ts';
import { QuickReplies } from 'web/line-view/quick-replies.tsx';

import type { ChannelView, Phone } from '../line/control.ts';
import { useArrival } from './arrival.ts';
import { ChatHeader } from './chat-header.tsx';
import { ChatList } from './chat-list.tsx';
import { useChats } from './chats.ts';
import { Composer } from './composer.tsx';
import { NotificationCard } from './notification-card.tsx';
import { NotFriend } from './not-friend.tsx';
import { Opened } from './opened.tsx';
import { RichMenu } from './rich-menu.tsx';
import { StatusBar } from './status-bar.tsx';
import './phone.css';

interface Props {
  phone: Phone;
  channels: ChannelView[];
  size: CharacterSize;
  /** Simulated time. */
  now: number | undefined;
  /** Whether it is the one on show where there is room for one only. */
  shown: boolean;
  onClose(): void;
}

/** One person's smartphone with LINE open. */
export function PhoneView({ phone, channels, size, now, shown, onClose }: Props) {
  const [channelId, setChannelId] = useState<string>();
  const channel = channels.find((one) => one.channelId === channelId) ?? firstOf(channels, phone);
  const chats = useChats(phone.userId, channels, channel?.channelId);
  const { arrival, dismiss } = useArrival(chats.all);
  const { chat } = chats;
  const friend = chat?.friendship === 'friend';
  return (
    <section className="phone" aria-label={`${phone.name}さんのスマートフォン`} data-shown={shown}>
      <header className="caption">
        <h2>{phone.name}さん</h2>
        <button type="button" aria-label={`${phone.name}さんの電話を閉じる`} onClick={onClose}>
          ×
        </button>
      </header>
      <div className="device">
        {arrival && (
          <NotificationCard
            arrival={arrival}
            account={channels.find((one) => one.channelId === arrival.channelId)?.name ?? ''}
            onOpen={() => {
              setChannelId(arrival.channelId);
              dismiss();
            }}
            onDismiss={dismiss}
          />
        )}
        <StatusBar now={now} />
        {channel && (
          <ChatHeader
            channel={channel}
            channels={channels}
            friendship={chat?.friendship}
            onSwitch={setChannelId}
            onFollow={chats.follow}
            onBlock={chats.block}
          />
        )}
        {chat && channel && (
          <ChatList
            key={channel.channelId}
            chat={chat}
            account={channel.name}
            size={size}
            waiting={chat.loadingUntil !== null && now !== undefined && chat.loadingUntil > now}
            onPress={chats.press}
            onOpen={chats.open}
          />
        )}
        {friend && chat.quickReplies && (
          <QuickReplies
            items={chat.quickReplies.items}
            onPress={(action, picked) => chats.press(chat.quickReplies?.messageId ?? null, action, picked)}
          />
        )}
        {friend && <Composer key={chats.draft.id} draft={chats.draft} onSend={chats.send} />}
        {friend && chat.richMenu && (
          <RichMenu
            menu={chat.richMenu}
            open={chats.menuOpen}
            onToggle={() => chats.setMenuOpen(!chats.menuOpen)}
            onPress={(action, picked) => chats.press(null, action, picked)}
          />
        )}
        {chat && !friend && (
          <NotFriend
            blocked={chat.friendship === 'blocked'}
            onFollow={chats.follow}
            account={channel?.name}
          />
        )}
        {chats.opened !== null && (
          <Opened
            key={chats.opened}
            address={chats.opened}
            channels={channels}
            userId={phone.userId}
            onClose={chats.closeOpened}
          />
        )}
      </div>
    </section>
  );
}

const firstOf = (channels: ChannelView[], phone: Phone) =>
  channels.find(({ channelId }) => phone.friends.includes(channelId)) ?? channels[0];
