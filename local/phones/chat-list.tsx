import { Fragment, useLayoutEffect, useRef } from 'react';
import type { CharacterSize } from 'web/line-view/character-size.ts';
import type { Action } from 'web/line-view/line-json.ts';
import { LineMessage } from 'web/line-view/message.tsx';

import type { Chat, ChatEntry } from '../line/control.ts';
import { asMessage } from './sendings.ts';
import { dayOf, timeOf } from './times.ts';
import './chat-list.css';

interface Props {
  chat: Chat;
  account: string;
  size: CharacterSize;
  /** The loading animation is on. */
  waiting: boolean;
  onPress(messageId: string, action: Action, picked?: string): void;
  /** An address in a text is no action of LINE's: the phone opens it by itself. */
  onOpen(address: string): void;
}

/** The messages of a chat, oldest first, with the newest in sight. */
export function ChatList({ chat, account, size, waiting, onPress, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const newest = chat.entries.at(-1)?.id;
  // The list is laid out from its end (column-reverse), so 0 is the end and stays it when fonts or menus change heights.
  useLayoutEffect(() => {
    list.current?.scrollTo(0, 0);
  }, [newest]);
  return (
    <div ref={list} className="chat-list" role="log" aria-label={`${account}とのトーク`} tabIndex={0}>
      <div>
        <ol>
          {newest === undefined && <li className="chat-day">まだお便りはありません</li>}
          {chat.entries.map((entry, index) => (
            <Fragment key={entry.id}>
              {isNewDay(chat.entries[index - 1], entry) && <li className="chat-day">{dayOf(entry.at)}</li>}
              <li className="chat-entry" data-from={entry.from}>
                <Content entry={entry} size={size} onPress={onPress} onOpen={onOpen} />
              </li>
            </Fragment>
          ))}
        </ol>
        {waiting && (
          <p className="chat-waiting" role="img" aria-label="返事を用意しています">
            <i /> <i /> <i />
          </p>
        )}
      </div>
    </div>
  );
}

const isNewDay = (before: ChatEntry | undefined, entry: ChatEntry) =>
  !before || dayOf(before.at) !== dayOf(entry.at);

type Shown = Pick<Props, 'size' | 'onPress' | 'onOpen'> & { entry: ChatEntry };

function Content({ entry, size, onPress, onOpen }: Shown) {
  if (entry.from === 'line') return <p>{entry.text}</p>;
  const message = entry.from === 'bot' ? entry.message : asMessage(entry.sent);
  return (
    <>
      <LineMessage
        message={message}
        size={size}
        from={entry.from}
        onPress={(action, picked) =>
          message.type === 'text' ? onOpen(String(action.uri)) : onPress(entry.id, action, picked)
        }
      />
      <time dateTime={new Date(entry.at).toISOString()}>{timeOf(entry.at)}</time>
    </>
  );
}
