import type { ChannelView, Chat } from '../line/control.ts';
import { Menu, MenuButton } from './menu.tsx';
import './chat-header.css';

interface Props {
  channel: ChannelView;
  channels: ChannelView[];
  friendship: Chat['friendship'] | undefined;
  onSwitch(channelId: string): void;
  onFollow(): void;
  onBlock(): void;
}

/** Whose chat it is, and what LINE lets a person do with the account. */
export function ChatHeader({ channel, channels, friendship, onSwitch, onFollow, onBlock }: Props) {
  const others = channels.filter(({ channelId }) => channelId !== channel.channelId);
  return (
    <div className="chat-header">
      <strong>{channel.name}</strong>
      {friendship === 'blocked' && <span>ブロック中</span>}
      <Menu label="トークのメニュー" icon="⋮">
        {(panel) => (
          <>
            {friendship && (
              <MenuButton panel={panel} onChoose={friendship === 'friend' ? onBlock : onFollow}>
                {TURN[friendship]}
              </MenuButton>
            )}
            {others.map(({ channelId, name }) => (
              <MenuButton key={channelId} panel={panel} onChoose={() => onSwitch(channelId)}>
                「{name}」のトークへ
              </MenuButton>
            ))}
          </>
        )}
      </Menu>
    </div>
  );
}

const TURN = { none: '友だち追加', friend: 'ブロックする', blocked: 'ブロックを解除' };
